package se.samform.examples.receiving.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, up to a limit. Its failures have types of their own, so that they are never taken for a full disk. */
final class Body extends FilterInputStream {

    private long left;

    Body(InputStream in, long limit) {
        super(in);
        left = limit;
    }

    /** The body is longer than allowed. */
    static final class TooLarge extends IOException {
    }

    /** The connection broke. */
    static final class Broken extends IOException {
        Broken(IOException cause) {
            super(cause);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = readUnlessBroken(into, from, length);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new TooLarge();
        }
        return read;
    }

    /** The rest is read away by whoever answers. */
    @Override
    public void close() {
    }

    private int readUnlessBroken(byte[] into, int from, int length) throws Broken {
        try {
            return in.read(into, from, length);
        } catch (IOException e) {
            throw new Broken(e);
        }
    }
}
