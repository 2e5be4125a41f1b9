/**
 * When the handling body objects to an opinion (L7): response, re-review, meeting, ruling and transfer, each with its
 * paper. It ends with a review that has passed or has not.
 */
export {};
