package se.samform.portal.login;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import se.samform.core.json.Json;

/** A parked post as the text that its row seals. */
final class ParkedPostCodec {
    private ParkedPostCodec() {}

    static String write(ParkedPost post) {
        var fields = Json.createObjectBuilder();
        post.fields().forEach((name, values) -> fields.add(name, array(values)));
        return Json.createObjectBuilder().add("address", array(post.address())).add("fields", fields).build().toString();
    }

    static ParkedPost read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            var fields = new HashMap<String, List<String>>();
            json.getJsonObject("fields").forEach((name, values) -> fields.put(name, texts(values.asJsonArray())));
            return new ParkedPost(texts(json.getJsonArray("address")), fields);
        }
    }

    private static JsonArrayBuilder array(List<String> texts) {
        var array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
