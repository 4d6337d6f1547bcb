package se.samform.examples.process;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A TCP port of this machine. */
public record LoopbackPort(int number) {

    private static final int LARGEST = 65_535;

    /** One that nobody listens on now. Somebody else may take it before you do; that is rare and fails loudly. */
    public static LoopbackPort free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new LoopbackPort(socket.getLocalPort());
        }
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
