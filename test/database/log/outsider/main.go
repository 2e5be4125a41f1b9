// An outsider who has nothing of ours: checks a checkpoint, its tiles and a tlog-proof with golang.org/x/mod alone.
//
//	outsider <vkey> <folder of the log> <size and root of an older checkpoint: file> <proof file> <leaf in hex>
package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func check(err error) {
	if err != nil {
		fmt.Println("REFUSED:", err)
		os.Exit(1)
	}
}

// open verifies the signature and reads a checkpoint: origin, size, root.
func open(text []byte, verifier note.Verifier) tlog.Tree {
	signed, err := note.Open(text, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(signed.Text, "\n")
	if lines[0] != verifier.Name() {
		check(fmt.Errorf("origin %s", lines[0]))
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	check(err)
	var hash tlog.Hash
	copy(hash[:], root)
	return tlog.Tree{N: size, Hash: hash}
}

type tiles struct{ folder string }

func (tiles) Height() int                          { return 8 }
func (tiles) SaveTiles(_ []tlog.Tile, _ [][]byte) {}
func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range wanted {
		// Go writes tile/<height>/<level>/…, tlog-tiles leaves the height out.
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(t.folder, path))
		if err != nil {
			return nil, err
		}
		read = append(read, bytes)
	}
	return read, nil
}

func main() {
	verifier, err := note.NewVerifier(os.Args[1])
	check(err)
	folder := os.Args[2]
	text, err := os.ReadFile(filepath.Join(folder, "checkpoint"))
	check(err)
	tree := open(text, verifier)
	older, err := os.ReadFile(os.Args[3])
	check(err)
	before := open(older, verifier)
	reader := tlog.TileHashReader(tree, tiles{folder})
	consistency, err := tlog.ProveTree(tree.N, before.N, reader)
	check(err)
	check(tlog.CheckTree(consistency, tree.N, tree.Hash, before.N, before.Hash))

	proof, err := os.ReadFile(os.Args[4])
	check(err)
	head, checkpoint, _ := strings.Cut(string(proof), "\n\n")
	proven := open([]byte(checkpoint), verifier)
	var index int64
	var path tlog.RecordProof
	for _, line := range strings.Split(head, "\n")[1:] {
		if number, found := strings.CutPrefix(line, "index "); found {
			index, err = strconv.ParseInt(number, 10, 64)
			check(err)
		} else if !strings.HasPrefix(line, "extra ") {
			bytes, err := base64.StdEncoding.DecodeString(line)
			check(err)
			var hash tlog.Hash
			copy(hash[:], bytes)
			path = append(path, hash)
		}
	}
	leaf, err := hex.DecodeString(os.Args[5])
	check(err)
	check(tlog.CheckRecord(path, proven.N, proven.Hash, index, tlog.RecordHash(leaf)))
	fmt.Printf("OK size %d, grown from %d, leaf %d\n", tree.N, before.N, index)
}
