package se.samform.portal.binding;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samform.core.flow.Role;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Consultee;
import se.samform.core.publication.Parking;
import se.samform.core.publication.PaymentBinding;
import se.samform.core.publication.PaymentProvider;
import se.samform.core.publication.Receiver;
import se.samform.core.publication.Register;
import se.samform.core.publication.RegisterRoles;
import se.samform.core.publication.Unbound;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * A binding as it was typed: each field by its name, {@code unit.intake-unit}, {@code fee.handling}.
 *
 * @param fields what stands in each field; several values for what several may be chosen of
 */
record TypedBinding(Map<String, List<String>> fields) {
    /** Rows of parts that are not asked, as many as a page has. */
    static final int PARKED = 10;
    /** Somebody who is no unit of the municipality. */
    static final String OUTSIDE = "outside";

    TypedBinding {
        fields = Map.copyOf(fields);
    }

    /** What may be chosen among. */
    record Choices(Set<AuthorityId> authorities, Set<UnitId> units, Set<OfficerId> officers, Map<String, Receiver> receivers, Map<String, Register> registers,
                   Map<String, PaymentProvider> providers, List<String> languages) {}

    /** What can't be. @param field its name @param text key of the sentence @param gap what it is about, by its title; may be empty */
    record Wrong(String field, String text, String gap) {}

    /** A binding, or what is wrong. */
    record Read(Optional<Binding> binding, List<Wrong> wrong) {}

    static TypedBinding read(HttpServletRequest posted) {
        var fields = new HashMap<String, List<String>>();
        posted.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values).stream().map(String::strip).toList()));
        return new TypedBinding(fields);
    }

    static TypedBinding of(Binding binding, List<String> languages) {
        var fields = new TreeMap<String, List<String>>();
        fields.put("authority", List.of(binding.authority().text()));
        binding.units().forEach((role, unit) -> fields.put("unit." + role, List.of(unit.text())));
        binding.receivers().forEach((role, receiver) -> fields.put("receiver." + role, List.of(receiver.name())));
        binding.registers().forEach((role, register) -> fields.put("register." + role, List.of(register.name())));
        binding.officers().forEach((role, officers) -> fields.put("officers." + role, officers.stream().map(OfficerId::text).toList()));
        binding.payments().provider().ifPresent(provider -> fields.put("provider", List.of(provider.name())));
        binding.payments().fees().forEach((role, fee) -> fields.put("fee." + role, List.of(fee.toPlainString())));
        binding.consultees().forEach((role, consultee) -> put(fields, role, consultee));
        for (int i = 0; i < binding.parked().size(); i++) put(fields, i, binding.parked().get(i), languages);
        return new TypedBinding(fields);
    }

    private static void put(Map<String, List<String>> fields, String role, Consultee consultee) {
        switch (consultee) {
            case Consultee.Within(var unit) -> fields.put("consultee." + role, List.of(unit.text()));
            case Consultee.Outside(var name, var email) -> {
                fields.put("consultee." + role, List.of(OUTSIDE));
                fields.put("consultee-name." + role, List.of(name));
                fields.put("consultee-email." + role, List.of(email));
            }
        }
    }

    private static void put(Map<String, List<String>> fields, int row, Parking parking, List<String> languages) {
        fields.put("part." + row, List.of(parking.part()));
        parking.from().ifPresent(day -> fields.put("part-from." + row, List.of(day.toString())));
        parking.until().ifPresent(day -> fields.put("part-until." + row, List.of(day.toString())));
        languages.forEach(tag -> fields.put("part-text-" + tag + "." + row, List.of(parking.text().texts().getOrDefault(new Language(tag), ""))));
    }

    String of(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** @param before whose notices and rule of registration stay, and what this version's roles are not about; empty for none */
    Read over(Optional<Binding> before, ServiceDefinition definition, Choices choices) {
        var wrong = new ArrayList<Wrong>();
        var authority = choices.authorities().stream().filter(each -> each.text().equals(of("authority"))).findFirst();
        if (authority.isEmpty()) return new Read(Optional.empty(), List.of(new Wrong("authority", "binding.wrong.authority", "")));
        var binding = binding(authority.get(), before, definition, choices, wrong);
        Unbound.of(definition, binding).must().stream().filter(role -> wrong.stream().noneMatch(each -> each.field().equals(field(role))))
            .forEach(role -> wrong.add(new Wrong(field(role), "binding.wrong.open." + role.kind().name().toLowerCase(Locale.ROOT), role.id())));
        return wrong.isEmpty() ? new Read(Optional.of(binding), List.of()) : new Read(Optional.empty(), List.copyOf(wrong));
    }

    /** The field in which a role is bound. */
    static String field(Role role) {
        return switch (role.kind()) {
            case UNIT -> "unit." + role.id();
            case RECEIVER -> "receiver." + role.id();
            case OFFICERS -> "officers." + role.id();
            case CONSULTEE -> "consultee." + role.id();
            case FEE -> "fee." + role.id();
            case AREA -> "area." + role.id();
        };
    }

    private Binding binding(AuthorityId authority, Optional<Binding> before, ServiceDefinition definition, Choices choices, List<Wrong> wrong) {
        var units = new HashMap<>(before.map(Binding::units).orElse(Map.of()));
        var receivers = new HashMap<>(before.map(Binding::receivers).orElse(Map.of()));
        var officers = new HashMap<>(before.map(Binding::officers).orElse(Map.of()));
        var consultees = new HashMap<>(before.map(Binding::consultees).orElse(Map.of()));
        var fees = new HashMap<>(before.map(each -> each.payments().fees()).orElse(Map.of()));
        for (Role role : definition.roles()) {
            switch (role.kind()) {
                case UNIT -> put(units, role, unit(of(field(role)), choices));
                case RECEIVER -> put(receivers, role, Optional.ofNullable(choices.receivers().get(of(field(role)))));
                case OFFICERS -> put(officers, role, Optional.of(officers(role, choices)).filter(named -> !named.isEmpty()));
                case CONSULTEE -> put(consultees, role, consultee(role, choices, wrong));
                case FEE -> put(fees, role, fee(role, wrong));
                case AREA -> { }
            }
        }
        var registers = new HashMap<>(before.map(Binding::registers).orElse(Map.of()));
        RegisterRoles.of(definition).forEach(role -> {
            registers.remove(role);
            Optional.ofNullable(choices.registers().get(of("register." + role))).ifPresent(register -> registers.put(role, register));
        });
        var provider = definition.payment().isEmpty() ? before.flatMap(each -> each.payments().provider()) : Optional.ofNullable(choices.providers().get(of("provider")));
        var bound = new Binding(authority, units, receivers, parked(definition, choices.languages(), wrong), registers, officers, new PaymentBinding(provider, fees));
        return new Binding(authority, bound.units(), bound.receivers(), bound.parked(), bound.registers(), bound.officers(), bound.payments(),
            before.map(Binding::notices).orElse(bound.notices()), before.flatMap(Binding::registration), consultees);
    }

    private static <T> void put(Map<String, T> bound, Role role, Optional<T> to) {
        bound.remove(role.id());
        to.ifPresent(each -> bound.put(role.id(), each));
    }

    private static Optional<UnitId> unit(String text, Choices choices) {
        return choices.units().stream().filter(each -> each.text().equals(text)).findFirst();
    }

    private Set<OfficerId> officers(Role role, Choices choices) {
        var named = all(field(role));
        return choices.officers().stream().filter(each -> named.contains(each.text())).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Consultee> consultee(Role role, Choices choices, List<Wrong> wrong) {
        if (!of(field(role)).equals(OUTSIDE)) return unit(of(field(role)), choices).map(Consultee.Within::new);
        String name = of("consultee-name." + role.id());
        String email = of("consultee-email." + role.id());
        if (name.isEmpty() || name.length() > 80) wrong.add(new Wrong("consultee-name." + role.id(), "binding.wrong.name", role.id()));
        if (!email.matches("[^\\s@]{1,64}@[^\\s@]{1,190}")) wrong.add(new Wrong("consultee-email." + role.id(), "binding.wrong.email", role.id()));
        return Optional.of(new Consultee.Outside(name, email));
    }

    private Optional<BigDecimal> fee(Role role, List<Wrong> wrong) {
        String typed = of(field(role)).replace(" ", "").replace("\u00A0", "").replace(',', '.');
        if (typed.isEmpty()) return Optional.empty();
        if (typed.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) return Optional.of(new BigDecimal(typed));
        wrong.add(new Wrong(field(role), "binding.wrong.fee", role.id()));
        return Optional.empty();
    }

    private List<Parking> parked(ServiceDefinition definition, List<String> languages, List<Wrong> wrong) {
        var parked = new ArrayList<Parking>();
        for (int row = 0; row < PARKED; row++) {
            String part = of("part." + row);
            if (part.isEmpty()) continue;
            if (!definition.hasPart(part)) wrong.add(new Wrong("part." + row, "binding.wrong.part", part));
            var from = day("part-from." + row, wrong);
            var until = day("part-until." + row, wrong);
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) wrong.add(new Wrong("part-until." + row, "binding.wrong.order", ""));
            parked.add(new Parking(part, from, until, text(row, languages)));
        }
        return parked;
    }

    private LocalText text(int row, List<String> languages) {
        var texts = new LinkedHashMap<Language, String>();
        languages.forEach(tag -> {
            String said = of("part-text-" + tag + "." + row);
            if (!said.isEmpty()) texts.put(new Language(tag), said.substring(0, Math.min(1000, said.length())));
        });
        return new LocalText(texts);
    }

    private Optional<LocalDate> day(String field, List<Wrong> wrong) {
        if (of(field).isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(of(field)));
        } catch (DateTimeException notADay) {
            wrong.add(new Wrong(field, "desk.day.unreadable", ""));
            return Optional.empty();
        }
    }
}
