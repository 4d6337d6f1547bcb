package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** Ids that are there, and new ones. */
final class FreshIds {
    private static final int LONGEST = 40;
    private static final int LONGEST_SLUG = 60;
    private static final Set<String> NEVER = Set.of("token", "main", "today", "review", "submit", "pay", "paid", "delete", "files", "enclosed");

    private FreshIds() {}

    /** Of all questions, in groups too. */
    static Set<String> ofQuestions(Document document) {
        var ids = new LinkedHashSet<String>();
        document.namesIn(Place.of("steps")).forEach(step -> collect(document.at(Place.of("steps").in(step, "questions")).orElse(JsonValue.NULL), "questions", ids));
        return ids;
    }

    /** Of what stands in the same list, or in the same tree, or is a file as this is. */
    static Set<String> beside(Document document, Place thing) {
        String list = thing.outer().last();
        var ids = new LinkedHashSet<String>();
        if (list.equals("files")) return ofFiles(document.tree(), ids);
        var root = thing.outer();
        while (root.last().equals("children")) root = root.outer().outer();
        collect(document.at(root).orElse(JsonValue.NULL), "children", ids);
        return ids;
    }

    /** Of each in the list, and of those in a list that is called so inside. */
    private static void collect(JsonValue list, String inner, Set<String> ids) {
        if (!(list instanceof JsonArray array)) return;
        for (JsonValue each : array) {
            if (!(each instanceof JsonObject object)) continue;
            if (object.get("id") instanceof JsonString id) ids.add(id.getString());
            collect(object.getOrDefault(inner, JsonValue.NULL), inner, ids);
        }
    }

    private static Set<String> ofFiles(JsonValue value, Set<String> ids) {
        if (value instanceof JsonArray array) array.forEach(each -> ofFiles(each, ids));
        if (value instanceof JsonObject object) {
            if (object.containsKey("content") && object.get("id") instanceof JsonString id) ids.add(id.getString());
            object.values().forEach(each -> ofFiles(each, ids));
        }
        return ids;
    }

    /** All that are there, of whatever it be. */
    static Set<String> all(JsonValue value) {
        var ids = new HashSet<String>();
        gather(value, ids);
        return ids;
    }

    private static void gather(JsonValue value, Set<String> ids) {
        if (value instanceof JsonArray array) array.forEach(each -> gather(each, ids));
        if (value instanceof JsonObject object) {
            if (object.get("id") instanceof JsonString id) ids.add(id.getString());
            object.values().forEach(each -> gather(each, ids));
        }
    }

    /** An id that says the words, and isn't among those that are there: {@code vardnad}, {@code vardnad-2}. */
    static String fresh(String words, Set<String> there) {
        String said = spelt(words);
        String id = said.isEmpty() || !Character.isLetter(said.charAt(0)) ? said.isEmpty() ? "ny" : "nr-" + said : said;
        return like(id, there);
    }

    /** As {@link #fresh}, of an option: it may begin with a digit. */
    static String freshOption(String words, Set<String> there) {
        String said = spelt(words);
        return like(said.isEmpty() ? "ny" : said, there);
    }

    /** Of an e-service. */
    static String slug(String title) {
        String said = spelt(title);
        String slug = said.length() < 2 ? "ny-e-tjanst" : said;
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
    }

    /** As it is called, with a number where something else is called so. */
    static String like(String id, Set<String> there) {
        String base = id.replaceFirst("-[0-9]{1,3}$", "");
        if (!there.contains(id) && !NEVER.contains(id)) return id;
        int number = 2;
        while (there.contains(base + "-" + number)) number++;
        return base + "-" + number;
    }

    private static String spelt(String words) {
        String plain = Normalizer.normalize(words.replaceAll("\\{[^}]*}", " ").toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae").replace("ß", "ss"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (plain.length() <= LONGEST) return plain;
        String cut = plain.substring(0, LONGEST);
        return (cut.contains("-") ? cut.substring(0, cut.lastIndexOf('-')) : cut).replaceAll("-+$", "");
    }
}
