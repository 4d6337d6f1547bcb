package se.samform.examples.registers.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import se.samform.examples.registers.booking.Booking;
import se.samform.examples.registers.booking.Bookings;
import se.samform.examples.registers.booking.Slot;
import se.samform.examples.registers.town.Town;

/** {@code /calendars/…}: free times, and bookings of them. */
final class CalendarAddresses {

    private final Bookings bookings;

    CalendarAddresses(Bookings bookings) {
        this.bookings = bookings;
    }

    Reply reply(Town town, Request request, byte[] body) {
        if (!town.calendars().contains(request.at(2))) {
            return Reply.notFound();
        }
        var calendar = town.slug() + "/" + request.at(2);
        return switch (request.method() + " " + request.at(3)) {
            case "GET slots" -> free(calendar, request);
            case "POST bookings" -> want(calendar, body);
            case "DELETE bookings" -> cancel(request.at(4));
            default -> Reply.notFound();
        };
    }

    private Reply free(String calendar, Request request) {
        try {
            var slots = Json.createArrayBuilder();
            bookings.free(calendar, LocalDate.parse(request.parameter("from")), LocalDate.parse(request.parameter("to")))
                    .forEach(slot -> slots.add(json(slot)));
            return Reply.json(200, Json.createObjectBuilder().add("slots", slots).build());
        } catch (DateTimeException e) {
            return Reply.problem(400, "from and to are days, as 2027-01-11.");
        }
    }

    private Reply want(String calendar, byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return want(calendar, reader.readObject());
        } catch (JsonException | ClassCastException | NullPointerException e) {
            return Reply.problem(400, "id, slot and state (held or booked) are texts.");
        }
    }

    private Reply want(String calendar, JsonObject wanted) {
        var state = wanted.getString("state");
        if (!state.equals("held") && !state.equals("booked")) {
            return Reply.problem(400, "state is held or booked.");
        }
        return bookings.want(UUID.fromString(wanted.getString("id")), calendar, wanted.getString("slot"), state.equals("booked"))
                .map(booking -> Reply.json(200, json(booking)))
                .orElseGet(() -> Reply.json(200, Json.createObjectBuilder().add("state", "taken").build()));
    }

    private Reply cancel(String id) {
        bookings.cancel(UUID.fromString(id));
        return Reply.json(200, Json.createObjectBuilder().add("state", "cancelled").build());
    }

    private static JsonObject json(Booking booking) {
        var json = Json.createObjectBuilder().add("slot", json(new Slot(java.time.LocalDateTime.parse(booking.slot()))));
        booking.until().ifPresent(until -> json.add("until", until.toString()));
        return json.add("state", booking.until().isPresent() ? "held" : "booked").build();
    }

    private static JsonObjectBuilder json(Slot slot) {
        return Json.createObjectBuilder().add("id", slot.id()).add("start", slot.start().toString()).add("end", slot.end().toString())
                .add("place", "Stadshuset, rum 2");
    }
}
