package se.samform.portal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.json.Json;

/** What docs/rest.md says of the commands to a case is all of them, and so. */
class EveryCommandTest {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (.+) \\|");
    private static final Pattern ORDER = Pattern.compile("^`(\\{\"do\".*?\\})`");
    private static final Pattern ROUTE = Pattern.compile("^`POST ([^`]+)`");
    private static final Pattern NOT_HERE = Pattern.compile("^(desk|contact centre|Samform) alone: .{5,}");

    @Test
    void each_command_is_offered_to_somebody_or_said_to_be_a_page_s_alone_with_why() {
        assertEquals(commands(CaseCommand.class).map(EveryCommandTest::word).collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(rows().keySet()));
        rows().forEach((command, how) -> assertTrue(Stream.of(ORDER, ROUTE, NOT_HERE).anyMatch(kind -> kind.matcher(how).find()), command + ": " + how));
    }

    @Test
    void what_is_said_to_be_sent_is_that_command() {
        var sent = new TreeMap<String, String>();
        rows().forEach((command, how) -> {
            var order = ORDER.matcher(how);
            if (order.find()) sent.put(command, word(order(order.group(1)).command().getClass()));
        });
        assertEquals(sent.keySet().stream().collect(Collectors.toMap(word -> word, word -> word)), sent);
        assertTrue(sent.size() > 15, sent::toString);
    }

    @Test
    void each_word_that_is_taken_stands_there_and_in_openapi_with_its_fields() throws IOException {
        var said = rows().values().stream().map(ORDER::matcher).filter(order -> order.find()).map(order -> fields(order.group(1)).get("do")).collect(Collectors.toSet());
        assertEquals(Set.copyOf(HandledOrder.WORDS), said);
        var schemas = openapi().getJsonObject("components").getJsonObject("schemas");
        for (var schema : List.of("HandlingCommand", "HandlingForm")) {
            var properties = schemas.getJsonObject(schema).getJsonObject("properties");
            assertEquals(HandledOrder.WORDS, properties.getJsonObject("do").getJsonArray("enum").getValuesAs(JsonString::getString), schema);
            assertEquals(new TreeSet<>(HandledOrder.KNOWN), properties.keySet().stream().filter(name -> !name.equals("files")).collect(Collectors.toCollection(TreeSet::new)), schema);
        }
    }

    @Test
    void each_route_that_is_named_is_there() throws IOException {
        var paths = openapi().getJsonObject("paths").keySet();
        var routes = rows().values().stream().map(ROUTE::matcher).filter(route -> route.find()).map(route -> "/api/{municipality}/v1/" + route.group(1)).toList();
        assertEquals(4, routes.size(), routes::toString);
        assertTrue(paths.containsAll(routes), routes::toString);
    }

    /** No command comes of what can't be read for sure. Outside of a container the problem document is none either: only that something is thrown can be seen here. */
    @ParameterizedTest
    @CsvSource({"served, on, 1 mars", "appealed, on, ''", "reconsidered, changed, ''", "reconsidered, changed, maybe", "move, unit, nowhere", "assign, officer, nobody",
        "give-task, officer, nobody", "court, on, 1 juni", "decide, to, granted", "transfer, number, 1990"})
    void what_is_not_said_clearly_is_refused(String word, String field, String value) {
        var order = order(Map.of("do", word, field, value));
        assertThrows(RuntimeException.class, order::command);
    }

    @Test
    void the_court_says_one_of_three_things_and_nothing_else() {
        for (var answer : List.of("sent-back", "upheld", "changed")) assertEquals("record-court-answer", word(order(Map.of("do", "court", "on", "2027-06-01", "answer", answer)).command().getClass()));
        assertThrows(RuntimeException.class, order(Map.of("do", "court", "on", "2027-06-01", "answer", "SENT_BACK"))::command);
    }

    private static HandledOrder order(String json) {
        return order(fields(json));
    }

    private static HandledOrder order(Map<String, String> fields) {
        assertTrue(HandledOrder.KNOWN.containsAll(fields.keySet()), fields::toString);
        return new HandledOrder(new SentFields(fields, List.of()), () -> new MessageId(new UUID(1, 1)),
            slug -> slug.equals("nobody") ? Optional.empty() : Optional.of(new OfficerId(new UUID(2, 2))),
            slug -> slug.equals("nowhere") ? Optional.empty() : Optional.of(new UnitId(new UUID(3, 3))));
    }

    private static Map<String, String> fields(String json) {
        var fields = new LinkedHashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        }
        return fields;
    }

    /** The table below its heading: how by command. */
    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        text().lines().dropWhile(line -> !line.equals("### Every command")).skip(1).takeWhile(line -> !line.startsWith("#")).forEach(line -> {
            var row = ROW.matcher(line);
            if (row.matches()) assertFalse(rows.put(row.group(1), row.group(2)) != null, "Twice: " + line);
        });
        return rows;
    }

    private static String text() {
        try {
            return Files.readString(Path.of("../docs/rest.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonObject openapi() throws IOException {
        try (var in = EveryCommandTest.class.getResourceAsStream("/se/samform/portal/api/openapi.json"); var reader = Json.createReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.readObject();
        }
    }

    private static Stream<Class<?>> commands(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(EveryCommandTest::commands) : Stream.of(type);
    }

    private static String word(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
