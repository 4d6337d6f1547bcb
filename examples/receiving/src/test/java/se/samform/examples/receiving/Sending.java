package se.samform.examples.receiving;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A sender written from docs/delivery.md alone: builds a delivery byte by byte and sends it. */
final class Sending {

    static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final Map<String, String> headers = new LinkedHashMap<>();
    final List<byte[]> parts = new ArrayList<>();

    static Sending empty() {
        var sending = new Sending();
        sending.headers.put("Samform-Delivery", UUID.randomUUID().toString());
        sending.headers.put("Samform-Event", "submitted");
        sending.headers.put("Samform-Municipality", "granvik");
        sending.headers.put("Samform-Reference", "SKJ-2027-0412");
        sending.headers.put("Content-Type", "multipart/form-data; boundary=b0undary");
        return sending;
    }

    static Sending of(String submission) {
        return empty().submission(submission).receipt("%PDF-1.7 kvittens");
    }

    Sending with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Sending submission(String json) {
        var bytes = utf8(json);
        return part("form-data; name=\"submission\"", "application/json", bytes, digest(bytes), "");
    }

    Sending status(String json) {
        var bytes = utf8(json);
        return part("form-data; name=\"status\"", "application/json", bytes, digest(bytes), "");
    }

    Sending receipt(String pdf) {
        var bytes = utf8(pdf);
        return part("form-data; name=\"receipt\"; filename=\"SKJ-2027-0412.pdf\"", "application/pdf", bytes, digest(bytes), "");
    }

    Sending attachment(String fileName, String type, byte[] bytes) {
        return part("form-data; name=\"attachment\"; filename=\"" + fileName + "\"", type, bytes, digest(bytes), "Samform-File: " + UUID.randomUUID() + "\r\n");
    }

    Sending part(String disposition, String type, byte[] bytes, String digest, String more) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(utf8("--b0undary\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + type + "\r\nContent-Digest: " + digest + "\r\n" + more + "\r\n"));
        part.writeBytes(bytes);
        part.writeBytes(utf8("\r\n"));
        parts.add(part.toByteArray());
        return this;
    }

    byte[] body() {
        var body = new ByteArrayOutputStream();
        parts.forEach(body::writeBytes);
        body.writeBytes(utf8("--b0undary--\r\n"));
        return body.toByteArray();
    }

    HttpRequest to(URI system) {
        return to(system, BodyPublishers.ofByteArray(body()));
    }

    HttpRequest to(URI system, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(system.resolve("/deliveries")).POST(body);
        headers.forEach(request::header);
        return request.build();
    }

    HttpResponse<String> send(URI system) throws Exception {
        return CLIENT.send(to(system), BodyHandlers.ofString());
    }

    static HttpResponse<String> get(URI address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    static HttpResponse<String> behave(URI system, String json) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(system.resolve("/behaviour")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    static JsonObject json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static List<JsonObject> deliveries(URI system) throws Exception {
        try (var reader = Json.createReader(new StringReader(get(system.resolve("/api/deliveries")).body()))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    static String digest(byte[] bytes) {
        try {
            return "sha-256=:" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes)) + ":";
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
