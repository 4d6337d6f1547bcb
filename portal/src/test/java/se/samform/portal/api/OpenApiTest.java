package se.samform.portal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.json.Json;

/** What {@code /openapi} tells is OpenAPI, and is what there is: no more and no less. */
class OpenApiTest {
    private static final String FILE = "se/samform/portal/api/openapi.json";
    private static final JsonObject DOCUMENT = read();
    /** Before any resource runs. */
    private static final Set<String> READ_AT_THE_EDGE = Set.of("header Accept-Language", "header " + EnterMunicipality.ACTING);
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4,
        builder -> builder.metaSchema(OpenApi30.getInstance()).defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));

    @Test
    void is_openapi_3_0() {
        assertEquals(List.of(), faults(text()));
    }

    @Test
    void what_is_no_openapi_would_be_found() {
        assertFalse(faults(text().replaceFirst("\"in\": \"path\"", "\"in\": \"nowhere\"")).isEmpty());
        assertFalse(faults(text().replaceFirst("\"responses\"", "\"answers\"")).isEmpty());
        assertFalse(faults(text().replaceFirst("#/components/schemas/Draft\"", "#/components/schemas/Nix\"")).isEmpty());
    }

    private static List<String> faults(String document) {
        var options = new ParseOptions();
        options.setValidateInternalRefs(true);
        return new OpenAPIV3Parser().readContents(document, null, options).getMessages();
    }

    @Test
    void holds_nothing_at_its_root_that_openapi_does_not_know() {
        assertEquals(Set.of("openapi", "info", "servers", "tags", "paths", "components"), DOCUMENT.keySet());
    }

    @Test
    void describes_every_route_and_no_other() {
        assertEquals(new TreeSet<>(resources().keySet()), new TreeSet<>(operations().keySet()));
    }

    @Test
    void names_every_parameter_of_a_route() {
        resources().forEach((route, method) -> {
            var described = parameters(route);
            described.removeAll(READ_AT_THE_EDGE);
            assertEquals(taken(method), described, route);
        });
    }

    /** Whatever is somebody's may be of whom they act for. */
    @Test
    void says_for_whom_wherever_it_is_asked_whose_it_is() {
        resources().forEach((route, method) -> assertEquals(takes(method, Owner.SECRET) || route.endsWith("/services/{service}/drafts"),
            parameters(route).contains("header " + EnterMunicipality.ACTING), route));
    }

    @Test
    void says_by_what_right_each_is_called() {
        resources().forEach((route, method) -> {
            var security = operations().get(route).getJsonArray("security").toString();
            assertEquals(takes(method, Owner.SECRET), security.contains("draftSecret"), route);
        });
    }

    @Test
    void each_operation_has_an_id_of_its_own_a_known_tag_and_a_good_answer() {
        var tags = DOCUMENT.getJsonArray("tags").getValuesAs(JsonObject.class).stream().map(tag -> tag.getString("name")).toList();
        assertEquals(tags.size(), new HashSet<>(tags).size());
        var ids = new HashSet<String>();
        operations().forEach((route, operation) -> {
            assertTrue(ids.add(operation.getString("operationId")), route);
            assertTrue(tags.contains(operation.getJsonArray("tags").getString(0)), route);
            assertTrue(operation.getJsonObject("responses").keySet().stream().anyMatch(status -> status.startsWith("2")), route);
        });
    }

    @Test
    void each_example_is_as_its_schema_says() {
        var examples = new ArrayList<JsonObject>();
        collectExamples(DOCUMENT, examples);
        assertTrue(examples.size() > 20, () -> examples.size() + " examples");
        examples.forEach(media -> assertEquals(List.of(), complaints(media.getJsonObject("schema").getString("$ref"), media.get("example")),
            () -> media.toString()));
    }

    @Test
    void answers_inside_answers_are_not_what_a_patch_takes() {
        var wrapped = Json.createObjectBuilder().add("answers", Json.createObjectBuilder().add("days", Json.createArrayBuilder().add("mon"))).build();
        assertFalse(complaints("#/components/schemas/AnswersPatch", wrapped).isEmpty());
    }

    private static List<String> complaints(String schema, JsonValue value) {
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:" + FILE + schema)).validate(value.toString(), InputFormat.JSON).stream()
            .map(complaint -> complaint.getMessage()).toList();
    }

    /** Media types with an example. */
    private static void collectExamples(JsonValue value, List<JsonObject> found) {
        if (value instanceof JsonObject object) {
            if (object.containsKey("example") && object.get("schema") instanceof JsonObject schema && schema.containsKey("$ref")) found.add(object);
            object.values().forEach(inner -> collectExamples(inner, found));
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> collectExamples(inner, found));
        }
    }

    /** The methods that JAX-RS calls, by verb and path. */
    private static Map<String, Method> resources() {
        var routes = new TreeMap<String, Method>();
        for (JavaClass type : new ClassFileImporter().importPackages("se.samform.portal.api")) {
            if (!type.isAnnotatedWith(Path.class)) continue;
            var resource = type.reflect();
            for (var method : resource.getDeclaredMethods()) verb(method).forEach(verb -> routes.put(verb + " " + path(resource, method), method));
        }
        return routes;
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
            .filter(verb -> verb != null).map(HttpMethod::value);
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        return "/api/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    private static Map<String, JsonObject> operations() {
        var operations = new TreeMap<String, JsonObject>();
        DOCUMENT.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
            if (VERBS.contains(verb)) operations.put(verb.toUpperCase() + " " + path, operation.asJsonObject());
        }));
        return operations;
    }

    /** Each as its place and name. */
    private static Set<String> parameters(String route) {
        var names = new TreeSet<String>();
        var item = DOCUMENT.getJsonObject("paths").getJsonObject(route.split(" ")[1]);
        Stream.of(item, operations().get(route)).map(each -> each.getJsonArray("parameters")).filter(list -> list != null)
            .flatMap(list -> list.getValuesAs(JsonObject.class).stream()).map(OpenApiTest::resolved)
            .forEach(parameter -> names.add(parameter.getString("in") + " " + parameter.getString("name")));
        return names;
    }

    private static JsonObject resolved(JsonObject parameter) {
        var ref = parameter.get("$ref");
        return ref instanceof JsonString text ? DOCUMENT.getValue(text.getString().substring(1)).asJsonObject() : parameter;
    }

    /** The secret is no parameter but a right. */
    private static Set<String> taken(Method method) {
        var names = new TreeSet<String>();
        for (var annotations : method.getParameterAnnotations()) Stream.of(annotations).map(OpenApiTest::taken).filter(name -> !name.isEmpty()).forEach(names::add);
        names.remove("header " + Owner.SECRET);
        return names;
    }

    private static String taken(Annotation annotation) {
        return switch (annotation) {
            case PathParam path -> "path " + path.value();
            case QueryParam query -> "query " + query.value();
            case HeaderParam header -> "header " + header.value();
            default -> "";
        };
    }

    private static boolean takes(Method method, String header) {
        return Stream.of(method.getParameterAnnotations()).flatMap(Stream::of)
            .anyMatch(each -> each instanceof HeaderParam taken && taken.value().equals(header));
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    private static String text() {
        try (var in = Api.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
