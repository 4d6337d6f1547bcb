package se.samform.portal.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.id.MunicipalityId;
import se.samform.portal.testing.PortalDatabase;

class ParkedPostsTest {
    private static final MunicipalityId GRANVIK = new MunicipalityId(new UUID(7, 1));
    private static final ParkedPost POST = new ParkedPost(
        List.of("d", "0193", "child"), Map.of("child.firstName", List.of("محمد \"Å\" 😀\r\nx"), "days", List.of("mon", "wed"), "more", List.of("")));

    private final MovedClock clock = new MovedClock();
    private final ParkedPosts posts = new ParkedPosts();
    private String logIn;

    @BeforeEach
    void a_log_in_has_ended() {
        posts.database = PortalDatabase.get();
        posts.clock = clock;
        logIn = UUID.randomUUID().toString();
    }

    @Test
    void what_was_parked_is_found_by_its_secret_as_it_was_typed() {
        String secret = park(POST);
        assertEquals(Optional.of(POST), posts.find(GRANVIK, secret));
        assertEquals(Optional.of(POST), posts.find(GRANVIK, secret), "looking uses nothing up");
    }

    @Test
    void nobody_finds_it_by_another_secret_or_in_another_municipality() {
        String secret = park(POST);
        assertTrue(posts.find(GRANVIK, "another").isEmpty());
        assertTrue(posts.find(new MunicipalityId(new UUID(7, 2)), secret).isEmpty());
    }

    @Test
    void the_row_alone_tells_nothing_of_what_was_typed() {
        var before = contents();
        park(new ParkedPost(List.of("my"), Map.of("text", List.of("Hemlighet-4711"))));
        var fresh = contents().stream().filter(content -> !before.contains(content)).toList();
        assertEquals(1, fresh.size());
        assertTrue(fresh.getFirst().length() > "Hemlighet-4711".length(), "there is something in it");
        assertFalse(fresh.getFirst().contains("4711"));
    }

    @Test
    void it_is_gone_when_it_has_been_used() {
        String secret = park(POST);
        posts.remove(GRANVIK, secret);
        assertTrue(posts.find(GRANVIK, secret).isEmpty());
    }

    @Test
    void it_is_kept_for_an_hour_and_then_swept_out() {
        String secret = park(POST);
        clock.forward(Duration.ofMinutes(59));
        assertTrue(posts.find(GRANVIK, secret).isPresent());
        clock.forward(Duration.ofMinutes(2));
        assertTrue(posts.find(GRANVIK, secret).isEmpty());
        posts.removeExpired(1000);
        assertEquals(0, PortalDatabase.count("parked_post"));
    }

    @Test
    void more_than_a_quarter_of_a_megabyte_is_not_kept() {
        int before = PortalDatabase.count("parked_post");
        var tooLong = new ParkedPost(List.of("my"), Map.of("text", List.of("å".repeat(ParkedPosts.LARGEST / 2))));
        assertTrue(posts.park(GRANVIK, logIn, tooLong).isEmpty());
        assertEquals(before, PortalDatabase.count("parked_post"));
    }

    @Test
    void one_too_many_of_one_log_in_is_refused_and_those_that_were_told_kept_stay() {
        var secrets = IntStream.range(0, ParkedPosts.MOST_OF_ONE_LOG_IN).mapToObj(i -> park(POST)).toList();
        assertTrue(posts.park(GRANVIK, logIn, POST).isEmpty());
        secrets.forEach(secret -> assertEquals(Optional.of(POST), posts.find(GRANVIK, secret)));
        assertTrue(posts.park(GRANVIK, "another log-in", POST).isPresent());
        clock.forward(ParkedPosts.KEPT);
        assertTrue(posts.park(GRANVIK, logIn, POST).isPresent(), "when the others are over");
    }

    private List<String> contents() {
        return posts.database.read(session -> session.list("select content from parked_post",
            row -> new String(row.bytes("content"), StandardCharsets.ISO_8859_1)));
    }

    private String park(ParkedPost post) {
        return posts.park(GRANVIK, logIn, post).orElseThrow();
    }
}
