package se.samform.designer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.json.Json;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** Whatever the published schema has, somebody can settle. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsCoverTest {
    private static final JsonObject SCHEMA = schema();
    /** What is the same in every definition, and what has tabs of its own: tables in that of logic, flow with its scenarios in that of the flow. */
    private static final Set<String> ELSEWHERE = Set.of("service/format", "service/formatVersion", "service/tables", "service/flow");
    /** What the schema lets stand and the language refuses, or has no meaning: answers beforehand where none can be given, what is known about a person in other than texts, and the like. */
    private static final Set<String> NO_DEFAULT = Set.of("person", "file", "information", "calculated", "group", "stop", "consent", "date-range", "organisation", "address", "employee", "child", "list", "map", "priced", "slot");
    private static final Set<String> NOT_ASKED = Set.of("information", "calculated", "stop");

    private static JsonObject schema() {
        try (var in = DefinitionCodec.class.getResourceAsStream("/se/samform/core/form/e-service-1.schema.json"); var reader = Json.createReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_type_that_there_is_can_be_chosen() {
        var types = SCHEMA.getJsonObject("$defs").getJsonObject("question").getJsonObject("properties").getJsonObject("type").getJsonArray("enum");
        assertEquals(new TreeSet<>(Here.texts(types)), Arrays.stream(QuestionKind.values()).map(QuestionKind::word).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(QuestionKind.values().length, Arrays.stream(QuestionKind.Family.values()).mapToInt(family -> family.kinds().size()).sum());
    }

    @Test
    void every_member_of_a_definition_can_be_settled() throws IOException {
        var wanted = new TreeSet<String>();
        members(SCHEMA, "service", wanted);
        members(def("step"), "step", wanted);
        for (var kind : QuestionKind.values()) {
            members(def("asked"), "question:" + kind.word(), wanted);
            members(typed(kind.word()), "question:" + kind.word(), wanted);
        }
        wanted.removeIf(SettingsCoverTest::isElsewhere);
        var settled = new TreeSet<String>();
        for (Document document : documents()) covered(document, settled);
        wanted.removeAll(settled);
        assertEquals(Set.of(), wanted, "Nobody can settle this");
    }

    private static boolean isElsewhere(String member) {
        if (ELSEWHERE.stream().anyMatch(each -> member.equals(each) || member.startsWith(each + "/")) || member.startsWith("service/steps/") || member.contains("/questions/")) return true;
        if (!member.startsWith("question:")) return false;
        String type = member.substring("question:".length(), member.indexOf('/'));
        String name = member.substring(member.indexOf('/') + 1);
        return switch (name) {
            case "default" -> NO_DEFAULT.contains(type);
            case "known" -> !type.equals("text");
            case "readOnly" -> NO_DEFAULT.contains(type) && !type.equals("person");
            case "required", "example", "whenMissing" -> NOT_ASKED.contains(type) || type.equals("group") && name.equals("required");
            case "hint" -> type.equals("information") || type.equals("stop");
            default -> false;
        };
    }

    private static JsonObject def(String name) {
        return SCHEMA.getJsonObject("$defs").getJsonObject(name);
    }

    private static JsonObject typed(String type) {
        return def("question").getJsonArray("allOf").getValuesAs(JsonObject.class).stream().filter(branch -> branch.getJsonObject("if").toString().contains("\"" + type + "\""))
            .map(branch -> branch.getJsonObject("then")).map(SettingsCoverTest::shape).findFirst().orElseThrow();
    }

    /** What it is by its name, where it has one. */
    private static JsonObject shape(JsonObject schema) {
        String name = schema.getString("$ref", "");
        return name.isEmpty() || schema.containsKey("properties") ? schema : shape(def(name.substring(name.lastIndexOf('/') + 1)));
    }

    private static void members(JsonObject schema, String path, Set<String> into) {
        var properties = schema.getJsonObject("properties");
        properties.forEach((name, value) -> {
            String member = path + "/" + name;
            if (value.equals(JsonValue.TRUE)) into.add(member);
            if (!(value instanceof JsonObject)) return;
            String ref = value.asJsonObject().getString("$ref", "");
            var shape = shape(value.asJsonObject());
            boolean isWhole = ref.endsWith("/texts") || ref.endsWith("/condition") || ref.endsWith("/formula") || ref.endsWith("/flow");
            if (!isWhole && shape.containsKey("properties") && !name.equals("start") && !name.equals("bounds")) {
                members(shape, member, into);
            } else if (!isWhole && shape.get("items") instanceof JsonObject items && shape(items).containsKey("properties") && !name.equals("steps") && !name.equals("questions") && !name.equals("tables")) {
                into.add(member);
                if (!ref.contains("treeNode") && !items.getString("$ref", "").matches(".*treeNode[2-5]")) members(shape(items), member + "/*", into);
            } else {
                into.add(member);
            }
        });
    }

    /** Those that have everything between them; guardians and signatories exclude each other, and so do a question and a fee that costs. */
    private static List<Document> documents() throws IOException {
        var documents = new ArrayList<>(List.of(Drafts.everyType(), Drafts.frame()));
        for (var file : Drafts.examples()) documents.add(Drafts.of(file));
        var bare = NewService.of("Prov", List.of(Language.SWEDISH));
        for (String terms : List.of(
            "{\"signing\":{\"guardians\":{\"of\":\"x\"}},\"payment\":{\"when\":\"invoice\",\"charges\":[{\"fee\":\"x\"},{\"question\":\"x\"}]},\"registration\":{\"mode\":\"diary\",\"secrecy\":[{\"ground\":\"OSL 26:1\"}]}}",
            "{\"signing\":{\"signatories\":{\"of\":\"x\"}}}",
            "{\"steps\":[{\"id\":\"s\",\"questions\":[{\"type\":\"group\",\"id\":\"g\",\"rows\":[{\"id\":\"r\"}]},{\"type\":\"ranked\",\"id\":\"rk\",\"options\":[{\"id\":\"r\"}]}]}]}")) {
            var merged = Json.createMergePatch(Drafts.parsed(terms).tree()).apply(bare.tree()).asJsonObject();
            documents.add(new Document(merged));
        }
        return documents;
    }

    private static void covered(Document document, Set<String> into) {
        for (Place pane : Drafts.panes(document)) {
            var settings = Settings.of(document, pane, Language.SWEDISH).orElseThrow();
            String kind = pane.isWhole() ? "service" : pane.names().size() == 2 ? "step" : "question:" + document.textAt(pane.in("type"));
            settings.all().forEach(setting -> names(document, pane, setting).forEach(name -> into.add(kind + name)));
        }
    }

    private static Stream<String> names(Document document, Place pane, Setting setting) {
        String name = path(document, pane, setting.named().at());
        return setting instanceof Setting.Parts ? Stream.of(name, name.replace("/parts", "/optionalParts")) : Stream.of(name);
    }

    /** With a star for whatever stands in a list. */
    private static String path(Document document, Place pane, Place at) {
        var path = new StringBuilder();
        for (int i = pane.names().size(); i < at.names().size(); i++) {
            var around = document.at(new Place(at.names().subList(0, i))).orElse(JsonValue.NULL);
            path.append('/').append(around instanceof JsonArray && !at.last().equals("0") ? "*" : at.names().get(i));
        }
        return path.toString();
    }

    @Test
    void what_is_looked_for_is_found_by_any_of_its_words() {
        assertTrue(QuestionKind.search("rullista").contains(QuestionKind.CHOICE));
        assertEquals(List.of(QuestionKind.MAP), QuestionKind.search("plats  KARTA"));
        assertEquals(QuestionKind.values().length, QuestionKind.search("  ").size());
        assertEquals(List.of(), QuestionKind.search("zebra"));
    }
}
