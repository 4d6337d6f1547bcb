package se.samform.portal.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.publication.RegisterRoles;
import se.samform.core.text.Language;
import se.samform.portal.binding.Section.Field;
import se.samform.portal.binding.Section.Option;
import se.samform.portal.wording.Sentences;

/**
 * The fields of a binding, by the roles of its definition.
 *
 * @param authorities names by id, as {@code units}, {@code officers}
 * @param receivers names of those that may be chosen, as {@code registers}, {@code providers}
 * @param wrong what is wrong in which field, in words
 */
record Fields(ServiceDefinition definition, TypedBinding typed, Map<String, String> authorities, Map<String, String> units, Map<String, String> officers, List<String> receivers,
              List<String> registers, List<String> providers, List<String> languages, Map<String, String> wrong, Sentences texts) {

    List<Section> sections() {
        return Stream.of(
                section("authority", Stream.of(select("authority", texts.of("binding.authority"), authorities))),
                section("units", roles(RoleKind.UNIT).map(role -> select(TypedBinding.field(role), title(role), units))),
                section("officers", roles(RoleKind.OFFICERS).map(this::officers)),
                section("consultees", roles(RoleKind.CONSULTEE).flatMap(this::consultee)),
                section("receivers", roles(RoleKind.RECEIVER).map(role -> select(TypedBinding.field(role), title(role), named(receivers)))),
                section("registers", RegisterRoles.of(definition).stream().map(role -> select("register." + role, register(role), named(registers)))),
                section("payments", payments()),
                section("parked", parked()))
            .filter(section -> !section.fields().isEmpty()).toList();
    }

    private Section section(String id, Stream<Field> fields) {
        return new Section(id, texts.of("binding.section." + id), texts.of("binding.section." + id + ".about"), fields.toList());
    }

    private Stream<Role> roles(RoleKind kind) {
        return definition.roles().stream().filter(role -> role.kind() == kind);
    }

    private String title(Role role) {
        String title = role.title().in(texts.language());
        return title.isEmpty() ? role.id() : title;
    }

    private static Map<String, String> named(List<String> names) {
        return names.stream().collect(Collectors.toMap(name -> name, name -> name, (one, other) -> one, LinkedHashMap::new));
    }

    private Field select(String name, String label, Map<String, String> choices) {
        var options = new ArrayList<Option>();
        options.add(new Option("", texts.of("binding.nobody"), typed.of(name).isEmpty()));
        choices.forEach((value, said) -> options.add(new Option(value, said, value.equals(typed.of(name)))));
        return new Field(name, label, "", "select", "", options, told(name));
    }

    private Field line(String name, String label, String kind) {
        return new Field(name, label, "", kind, typed.of(name), List.of(), told(name));
    }

    private String told(String name) {
        return wrong.getOrDefault(name, "");
    }

    private Field officers(Role role) {
        var chosen = typed.all(TypedBinding.field(role));
        var options = officers.entrySet().stream().map(each -> new Option(each.getKey(), each.getValue(), chosen.contains(each.getKey()))).toList();
        return new Field(TypedBinding.field(role), title(role), "", "checks", "", options, told(TypedBinding.field(role)));
    }

    private Stream<Field> consultee(Role role) {
        var choices = new LinkedHashMap<String, String>();
        choices.put(TypedBinding.OUTSIDE, texts.of("binding.outside"));
        choices.putAll(units);
        return Stream.of(select(TypedBinding.field(role), title(role), choices), line("consultee-name." + role.id(), texts.of("binding.outside.name", title(role)), "line"),
            line("consultee-email." + role.id(), texts.of("binding.outside.email", title(role)), "line"));
    }

    private Stream<Field> payments() {
        var fees = roles(RoleKind.FEE).map(role -> line(TypedBinding.field(role), title(role), "line"));
        return definition.payment().isEmpty() ? fees : Stream.concat(Stream.of(select("provider", texts.of("binding.provider"), named(providers))), fees);
    }

    private String register(String role) {
        int slash = role.indexOf('/');
        return slash < 0 ? texts.of("binding.register." + role) : texts.of("binding.register." + role.substring(0, slash), role.substring(slash + 1));
    }

    /** Those there are, and one more. */
    private Stream<Field> parked() {
        long rows = IntStream.range(0, TypedBinding.PARKED).filter(row -> !typed.of("part." + row).isEmpty()).count();
        return IntStream.range(0, (int) Math.min(TypedBinding.PARKED, rows + 1)).boxed().flatMap(this::parked);
    }

    private Stream<Field> parked(int row) {
        var texted = languages.stream().map(tag -> line("part-text-" + tag + "." + row, texts.of("binding.parked.text", new Language(tag).locale().getDisplayLanguage(texts.language().locale())), "line"));
        return Stream.concat(Stream.of(select("part." + row, texts.of("binding.parked.part", row + 1), parts()), line("part-from." + row, texts.of("binding.parked.from"), "day"),
            line("part-until." + row, texts.of("binding.parked.until"), "day")), texted);
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        definition.steps().forEach(step -> {
            parts.put(step.id(), texts.of("binding.step", step.title().in(texts.language())));
            step.questions().forEach(question -> parts.put(question.id(), title(question)));
        });
        return parts;
    }

    private String title(Question question) {
        String label = question.ask().name().in(texts.language());
        return label.isEmpty() ? question.id() : label;
    }
}
