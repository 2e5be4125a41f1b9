/** The first `count` bytes (fewer when the stream is shorter), and the whole stream, those bytes included. */
export async function peek(stream: AsyncIterable<Uint8Array>, count: number): Promise<{ head: Buffer; whole: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (head.length < count && !ended) {
    const { value, done } = await chunks.next();
    if (done) ended = true;
    else head = Buffer.concat([head, value]);
  }
  async function* whole() {
    yield head;
    while (!ended) {
      const { value, done } = await chunks.next();
      if (done) return;
      yield value;
    }
  }
  return { head: head.subarray(0, count), whole: whole() };
}
