package se.samform.examples.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import se.samform.examples.process.LoopbackPort;

class LoopbackPortTest {

    @Test
    void the_preferred_one_is_taken_when_nobody_has_it() throws Exception {
        var free = LoopbackPort.free();
        assertEquals(free, LoopbackPort.preferred(free.number()));
    }

    @Test
    void another_is_found_when_somebody_has_it_or_there_is_no_such_port() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertNotEquals(taken.getLocalPort(), LoopbackPort.preferred(taken.getLocalPort()).number());
        }
        assertTrue(LoopbackPort.preferred(65_536).number() < 65_536);
    }
}
