package se.samform.examples.registers.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Function;
import se.samform.examples.registers.booking.Bookings;
import se.samform.examples.registers.town.Entries;
import se.samform.examples.registers.town.Town;
import se.samform.examples.registers.town.Towns;

/** {@code /granvik/people/…} and the others: what docs/registers.md says, below each municipality's short name. */
final class RegisterAddresses {

    private final Towns towns;
    private final CalendarAddresses calendars;

    RegisterAddresses(Towns towns, Bookings bookings) {
        this.towns = towns;
        this.calendars = new CalendarAddresses(bookings);
    }

    Reply reply(Request request, byte[] body) {
        var town = towns.town(request.at(0));
        if (town.isEmpty()) {
            return Reply.notFound();
        }
        if (request.at(1).equals("calendars")) {
            return calendars.reply(town.get(), request, body);
        }
        return switch (request.at(1)) {
            case "people", "companies" -> request.method().equals("POST") ? numbered(town.get(), request, body)
                    : Reply.problem(405, "The number is posted: it must not stand in an address.");
            default -> request.isReading() ? read(town.get(), request) : Reply.problem(405, "This can only be read.");
        };
    }

    private Reply numbered(Town town, Request request, byte[] body) {
        return switch (request.at(1) + "/" + request.at(2)) {
            case "people/lookup" -> of(body, "personalNumber", towns.people()::person);
            case "people/children" -> of(body, "personalNumber", towns.people()::children);
            case "companies/lookup" -> of(body, "organisationNumber", town.companies()::one);
            case "companies/signatories" -> of(body, "organisationNumber", town.signatories()::one);
            case "companies/engagements" -> of(body, "personalNumber", town.engagements()::of);
            default -> Reply.notFound();
        };
    }

    private static Reply of(byte[] body, String member, Function<String, Optional<JsonObject>> find) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return told(find.apply(reader.readObject().getString(member)));
        } catch (JsonException | ClassCastException | NullPointerException e) {
            return Reply.problem(400, member + " is a text.");
        }
    }

    private Reply read(Town town, Request request) {
        return switch (request.at(1)) {
            case "addresses" -> entries(town.addresses(), request, 2);
            case "properties" -> entries(town.properties(), request, 2);
            case "employees" -> entries(town.employees(), request, 2);
            case "lists" -> list(town, request);
            default -> Reply.notFound();
        };
    }

    private static Reply list(Town town, Request request) {
        var list = Optional.ofNullable(town.lists().get(request.at(2)));
        boolean isItem = request.at(3).equals("items");
        return list.map(entries -> entries(entries, request, isItem ? 4 : 3)).orElseGet(Reply::notFound);
    }

    private static Reply entries(Entries entries, Request request, int place) {
        return request.at(place).isEmpty() ? Reply.json(200, entries.search(request.parameter("q"))) : told(entries.one(request.at(place)));
    }

    private static Reply told(Optional<JsonObject> found) {
        return found.map(json -> Reply.json(200, json)).orElseGet(Reply::notFound);
    }
}
