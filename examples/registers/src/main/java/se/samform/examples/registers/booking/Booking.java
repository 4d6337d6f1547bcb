package se.samform.examples.registers.booking;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** @param calendar with its municipality @param until for one that is only held */
public record Booking(UUID id, String calendar, String slot, Optional<Instant> until) {

    boolean isOver(Instant now) {
        return until.map(end -> !now.isBefore(end)).orElse(false);
    }

    boolean isOf(String wantedCalendar, String wantedSlot) {
        return calendar.equals(wantedCalendar) && slot.equals(wantedSlot);
    }

    JsonObject json() {
        var json = Json.createObjectBuilder().add("id", id.toString()).add("calendar", calendar).add("slot", slot);
        until.ifPresent(end -> json.add("until", end.toString()));
        return json.build();
    }

    static Booking read(JsonObject json) {
        return new Booking(UUID.fromString(json.getString("id")), json.getString("calendar"), json.getString("slot"),
                Optional.ofNullable(json.getString("until", null)).map(Instant::parse));
    }
}
