package se.samform.examples.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import se.samform.examples.process.LoopbackPort;

class LoopbackPortTest {

    @Test
    void the_preferred_one_is_taken_when_nobody_has_it() throws Exception {
        var free = LoopbackPort.free();
        assertEquals(free, LoopbackPort.preferred(free.number()));
    }

    @Test
    void a_free_one_is_none_that_outgoing_connections_get() throws Exception {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var outgoing = new Socket(listening.getInetAddress(), listening.getLocalPort())) {
            assertTrue(outgoing.getLocalPort() >= 32_768);
            for (var i = 0; i < 100; i++) {
                assertTrue(LoopbackPort.free().number() < 32_768);
            }
        }
    }

    @Test
    void another_is_found_when_somebody_has_it_or_there_is_no_such_port() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertNotEquals(taken.getLocalPort(), LoopbackPort.preferred(taken.getLocalPort()).number());
        }
        assertTrue(LoopbackPort.preferred(65_536).number() < 65_536);
    }
}
