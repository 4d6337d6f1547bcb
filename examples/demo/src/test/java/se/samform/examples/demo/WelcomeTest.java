package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void says_where_everything_is_and_last_where_to_begin() {
        var said = Welcome.lines("http://localhost:8080", Map.of("school", "http://127.0.0.1:8081"), Path.of("/data/mail"));
        for (var place : List.of("school system is at http://127.0.0.1:8081/", "/data/mail")) {
            assertTrue(said.lines().findFirst().orElseThrow().contains(place), said);
        }
        assertTrue(said.lines().toList().getLast().startsWith("Samform is running at http://localhost:8080/granvik/"), said);
    }
}
