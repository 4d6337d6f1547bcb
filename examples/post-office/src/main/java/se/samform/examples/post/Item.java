package se.samform.examples.post;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something to send. @param parcel as it was handed in */
record Item(String municipality, UUID id, JsonObject parcel, Instant at) {

    private static final Set<String> CHANNELS = Set.of("sms", "digital-post", "print");
    private static final int LONGEST_SMS = 1000;

    /** Whether it is what docs/post.md says. */
    static boolean isParcel(JsonObject parcel) {
        var channel = parcel.getString("channel", "");
        var to = parcel.getJsonObject("to");
        var text = parcel.getString("text", "");
        return CHANNELS.contains(channel) && to != null && !text.isBlank() && !parcel.getString("from", "").isBlank() && switch (channel) {
            case "sms" -> !parcel.containsKey("attachments") && to.getString("phone", "").matches("\\+[1-9][0-9]{6,14}") && text.length() <= LONGEST_SMS;
            case "digital-post" -> areDocuments(parcel) && to.getString("personalNumber", "").matches("[0-9]{8}-?[0-9]{4}") && !parcel.getString("subject", "").isBlank();
            default -> areDocuments(parcel) && isAddress(to) && !parcel.getString("subject", "").isBlank();
        };
    }

    /** Each is a PDF, in Base64. */
    private static boolean areDocuments(JsonObject parcel) {
        return !parcel.containsKey("attachments") || parcel.getJsonArray("attachments").getValuesAs(JsonObject.class).stream().allMatch(Item::isDocument);
    }

    private static boolean isDocument(JsonObject document) {
        try {
            var start = Base64.getDecoder().decode(document.getString("content", ""));
            return !document.getString("name", "").isBlank() && document.getString("type", "").equals("application/pdf")
                    && new String(start, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What goes along, by name. */
    String enclosed() {
        return parcel.containsKey("attachments") ? parcel.getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
                .map(document -> document.getString("name")).collect(Collectors.joining(", ")) : "";
    }

    static boolean isAddress(JsonObject to) {
        return Set.of("name", "street", "postalCode", "city").stream().noneMatch(part -> to.getString(part, "").isBlank());
    }

    String channel() {
        return parcel.getString("channel");
    }

    String to() {
        return parcel.getJsonObject("to").values().stream().map(value -> value.toString().replace("\"", "")).collect(Collectors.joining(", "));
    }

    JsonObject json() {
        return Json.createObjectBuilder().add("municipality", municipality).add("id", id.toString()).add("at", at.toString()).add("parcel", parcel).build();
    }

    static Item read(JsonObject json) {
        return new Item(json.getString("municipality"), UUID.fromString(json.getString("id")), json.getJsonObject("parcel"), Instant.parse(json.getString("at")));
    }
}
