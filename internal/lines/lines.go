package lines

import (
	"bufio"
	"fmt"
)

// MaxRowBytes bounds what one row can make the reader hold: a quote that is
// never closed would be the rest of the file.
const MaxRowBytes = 1 << 20

const ByteOrderMark = "\xef\xbb\xbf"

// Stopped is the error after which nothing is read, because the file itself
// could not be.
func Stopped(line int, err error) error {
	return fmt.Errorf("pppk: line %d: reading stopped: %w", line, err)
}

// Reader reads lines of bounded length.
type Reader struct {
	R       *bufio.Reader
	Line    int // the number of the last one
	long    []byte
	TooLong bool // the last one; its text is left out
}

// Next returns a line that is valid until the next call. With io.EOF comes the
// last one, which may be empty.
func (l *Reader) Next() (data []byte, err error) {
	l.Line++
	l.long, l.TooLong = l.long[:0], false
	for {
		data, err = l.R.ReadSlice('\n')
		full := err == bufio.ErrBufferFull
		if !full && len(l.long) == 0 {
			break
		}
		if len(l.long)+len(data) > MaxRowBytes {
			l.TooLong = true
		} else {
			l.long = append(l.long, data...)
		}
		if data = l.long; !full {
			break
		}
	}
	if l.Line == 1 && len(data) >= len(ByteOrderMark) && string(data[:len(ByteOrderMark)]) == ByteOrderMark {
		data = data[len(ByteOrderMark):]
	}
	return data, err
}
