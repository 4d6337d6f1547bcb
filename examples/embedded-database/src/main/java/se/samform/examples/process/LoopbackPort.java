package se.samform.examples.process;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A TCP port of this machine. */
public record LoopbackPort(int number) {

    private static final int LARGEST = 65_535;
    private static final int SMALLEST_FREE = 15_000;
    private static final int SMALLEST_OUTGOING = 32_768;
    private static final int MOST_TRIES = 1_000;

    /**
     * One that nobody listens on now, below those that a system gives to outgoing connections: of these one is soon taken.
     * Somebody else may take it before you do; that is rare and fails loudly.
     */
    public static LoopbackPort free() throws IOException {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var port = new LoopbackPort(ThreadLocalRandom.current().nextInt(SMALLEST_FREE, SMALLEST_OUTGOING));
            if (!port.isTaken()) {
                return port;
            }
        }
        throw new BindException("no free port below " + SMALLEST_OUTGOING);
    }

    /** This one if nobody listens on it now, else a free one. */
    public static LoopbackPort preferred(int number) throws IOException {
        var port = new LoopbackPort(number);
        return number > LARGEST || port.isTaken() ? free() : port;
    }

    /** Whether somebody already listens on it: on the loopback or on every interface. */
    public boolean isTaken() throws IOException {
        try (var socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (BindException taken) {
            return true;
        }
    }
}
