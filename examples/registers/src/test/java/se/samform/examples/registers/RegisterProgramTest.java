package se.samform.examples.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.examples.receiving.Options;

class RegisterProgramTest {

    private static final Instant NOW = Instant.parse("2027-01-08T12:00:00Z");
    private static final String VERA = "{\"personalNumber\":\"191212121212\"}";
    private static final String ONE = "{\"id\":\"00000000-0000-0000-0000-000000000001\",\"slot\":\"2027-01-11T09:00\",\"state\":\"%s\"}";
    private static final String OTHER = ONE.replace("0001", "0002");

    @TempDir Path folder;
    private RegisterProgram program;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        startAt(NOW);
    }

    @AfterEach
    void stop() throws IOException {
        program.close();
    }

    private void startAt(Instant now) throws IOException {
        program = RegisterProgram.start(Options.of(0, folder).withToken("secret"), Clock.fixed(now, ZoneOffset.UTC));
        caller = new Caller(program.address(), "secret");
    }

    private void restartAt(Instant now) throws IOException {
        program.close();
        startAt(now);
    }

    @Test
    void tells_who_lives_where() {
        var vera = caller.post("granvik/people/lookup", VERA);
        assertEquals("Exempel", vera.getString("lastName"));
        assertEquals("Storgatan 12", vera.getJsonObject("address").getString("street"));
        assertFalse(vera.containsKey("guardians"));
    }

    @Test
    void tells_of_somebody_protected_that_alone() {
        var told = caller.post("granvik/people/lookup", "{\"personalNumber\":\"198501012390\"}");
        assertEquals(2, told.size());
        assertTrue(told.getBoolean("protected"));
    }

    @Test
    void tells_a_guardian_of_their_children_and_the_other_guardians() {
        var children = caller.post("granvik/people/children", VERA).getJsonArray("children").getValuesAs(JsonObject.class);
        assertEquals(4, children.size());
        var nils = children.stream().filter(child -> child.getString("firstName", "").equals("Nils")).findFirst().orElseThrow();
        assertEquals(2, nils.getJsonArray("guardians").size());
        var tim = children.stream().filter(child -> child.getString("firstName", "").equals("Tim")).findFirst().orElseThrow();
        assertEquals(1, tim.getJsonArray("guardians").getJsonObject(1).size(), "a protected guardian is only counted");
    }

    @Test
    void nobody_without_the_token_is_told_anything() {
        assertEquals(401, new Caller(program.address(), "guessed").post("granvik/people/lookup", VERA).getInt("status"));
    }

    @Test
    void finds_addresses_and_their_properties_as_they_are_typed() {
        var hits = caller.json("granvik/addresses?q=storgatan%201").getJsonArray("addresses").getValuesAs(JsonObject.class);
        assertTrue(hits.stream().allMatch(hit -> hit.getString("street").startsWith("Storgatan 1")));
        var first = hits.getFirst();
        var property = caller.json("granvik/properties?q=" + first.getString("property").replace(" ", "%20")).getJsonArray("properties");
        assertEquals(first.getJsonObject("position"), property.getJsonObject(0).getJsonObject("position"));
        assertEquals(first, caller.json("granvik/addresses/" + first.getString("id")));
    }

    @Test
    void keeps_the_municipalities_apart() {
        assertTrue(caller.json("norrhamn/addresses?q=storgatan").getJsonArray("addresses").isEmpty());
        var company = "{\"organisationNumber\":\"5599900015\"}";
        assertEquals("Granviks Odlarförening", caller.post("granvik/companies/lookup", "{\"organisationNumber\":\"8020001114\"}").getString("name"), "forms name it as an example");
        assertEquals("5599900015", caller.post("granvik/companies/lookup", company).getString("organisationNumber"));
        assertEquals(404, caller.post("norrhamn/companies/lookup", company).getInt("status"));
        assertEquals(404, caller.post("nowhere/companies/lookup", company).getInt("status"));
    }

    @Test
    void nobodys_number_stands_in_an_address() {
        assertEquals(405, caller.get("granvik/people/191212121212").statusCode());
        assertEquals(405, caller.get("granvik/companies/5599900015").statusCode());
    }

    @Test
    void searches_a_list_of_thousands() {
        var hits = caller.json("granvik/lists/streets?q=xyz");
        assertTrue(hits.getJsonArray("items").isEmpty());
        var all = caller.json("granvik/lists/streets");
        assertEquals(20, all.getJsonArray("items").size());
        assertTrue(all.getBoolean("more"));
        assertEquals("Östervägen", caller.json("granvik/lists/streets?q=%C3%B6sterv%C3%A4gen").getJsonArray("items").getJsonObject(0).getString("text"));
    }

    @Test
    void a_time_that_somebody_booked_is_free_for_nobody_else_also_after_a_restart() throws IOException {
        assertTrue(isFree("2027-01-11T09:00"));
        assertEquals("booked", wanted(ONE, "booked"));
        assertEquals("booked", wanted(ONE, "booked"), "the same again changes nothing");
        restartAt(NOW);
        assertFalse(isFree("2027-01-11T09:00"));
        assertEquals("taken", wanted(OTHER, "booked"));
        caller.delete("granvik/calendars/bygglov/bookings/00000000-0000-0000-0000-000000000001");
        assertEquals("booked", wanted(OTHER, "booked"));
    }

    @Test
    void a_time_that_somebody_only_held_is_free_again_later() throws IOException {
        assertEquals("held", wanted(ONE, "held"));
        assertEquals("taken", wanted(OTHER, "held"));
        restartAt(NOW.plus(Duration.ofMinutes(11)));
        assertEquals("held", wanted(OTHER, "held"));
    }

    @Test
    void what_is_no_question_is_refused() {
        assertEquals(400, caller.get("granvik/calendars/bygglov/slots?from=now&to=then").statusCode());
        assertEquals(400, caller.post("granvik/calendars/bygglov/bookings", "[]").getInt("status"));
        assertEquals(400, caller.post("granvik/calendars/bygglov/bookings", ONE.formatted("wished")).getInt("status"));
        assertEquals(404, caller.get("granvik/addresses/1/2/3/../..").statusCode());
        assertEquals(400, caller.post("granvik/people/lookup", "{\"personalNumber\":7}").getInt("status"));
        assertEquals(400, caller.post("granvik/companies/lookup", "no JSON").getInt("status"));
    }

    @Test
    void misbehaves_when_it_is_told_to() {
        assertEquals("down", caller.post("behaviour", "{\"mode\":\"down\"}").getString("mode"));
        assertEquals(503, caller.post("granvik/people/lookup", VERA).getInt("status"));
        assertEquals(503, caller.get("health").statusCode());
        caller.post("behaviour", "{\"mode\":\"normal\"}");
        assertEquals(200, caller.get("health").statusCode());
        assertEquals(400, caller.post("behaviour", "{\"mode\":\"rude\"}").getInt("status"));
    }

    private boolean isFree(String slot) {
        return caller.json("granvik/calendars/bygglov/slots?from=2027-01-11&to=2027-01-12").getJsonArray("slots").getValuesAs(JsonObject.class).stream()
                .anyMatch(each -> each.getString("id").equals(slot));
    }

    private String wanted(String booking, String state) {
        return caller.post("granvik/calendars/bygglov/bookings", booking.formatted(state)).getString("state");
    }
}
