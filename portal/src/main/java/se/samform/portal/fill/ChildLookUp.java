package se.samform.portal.fill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.answer.Acting;
import se.samform.core.answer.ChildAges;
import se.samform.core.answer.Look;
import se.samform.core.answer.Represented;
import se.samform.core.form.ChildQuestion;
import se.samform.core.party.Applicant;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Child;
import se.samform.core.register.Custody;
import se.samform.core.register.Guardian;
import se.samform.core.register.Lookup;
import se.samform.core.register.PopulationRegister;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.ui.HitView;
import se.samform.engine.content.Content;

/** The children of whoever is logged in, as the population register knows them. Of somebody who isn't nobody's children are asked for. */
final class ChildLookUp {
    private static final int SHORT = 10;
    private static final String POPULATION = "population";
    private static final LocalText SOLE = LocalText.of("Du har ensam vårdnad", "You have sole custody", "لك الحضانة منفردًا");
    private static final LocalText JOINT = LocalText.of("Gemensam vårdnad", "Joint custody", "حضانة مشتركة");
    private static final LocalText JOINT_WITH = LocalText.of("Gemensam vårdnad med %s", "Joint custody with %s", "حضانة مشتركة مع %s");
    private static final LocalText HIDDEN = LocalText.of("Den andra vårdnadshavaren", "The other guardian", "ولي الأمر الآخر");

    private final Optional<PopulationRegister> population;
    private final Applicant owner;
    private final Language language;
    private final Instant now;

    ChildLookUp(BoundRegisters registers, Applicant owner, Language language, Instant now) {
        this(registers.population(), owner, language, now);
    }

    ChildLookUp(Optional<PopulationRegister> population, Applicant owner, Language language, Instant now) {
        this.population = population;
        this.owner = owner;
        this.language = language;
        this.now = now;
    }

    /** To choose among; none where nobody is known or the register is down. */
    List<HitView> offered(ChildQuestion question, LocalDate today) {
        return children().flatMap(Lookup::found).orElse(List.of()).stream()
            .filter(child -> ChildAges.isRight(question, child.number().digits(), today))
            .map(child -> new HitView(child.number().digits(), child.firstName() + " " + child.lastName(), detail(child))).toList();
    }

    /** The content with what the register says of the child that was chosen, or that it says nothing. */
    Content chosen(Content content, ChildQuestion question, String path) {
        String number = chosen(content, path);
        var known = new Known(POPULATION, now);
        var paths = question.known().stream().map(key -> path + "." + key).toList();
        return children().map(told -> switch (told) {
            case Lookup.Found<List<Child>>(var all) -> all.stream().filter(child -> child.number().digits().equals(number)).findFirst()
                .map(child -> filled(known, content, paths, path, child))
                .orElseGet(() -> isTypedIn(content, number, all, paths) ? known.nothing(other(content, path, number), paths, Look.Result.NOT_FOUND) : content);
            case Lookup.NotFound<List<Child>>() -> known.nothing(content, paths, Look.Result.NOT_FOUND);
            case Lookup.Down<List<Child>>(var reason) -> Known.again(content, paths, path + "." + ChildQuestion.NUMBER, number)
                .orElseGet(() -> known.nothing(content, paths, Look.Result.DOWN));
        }).orElse(content);
    }

    /** Which child is meant: one that is typed in and that the register tells of is that child, and so has the register's custody. */
    private String chosen(Content content, String path) {
        String chosen = first(content, path);
        String typed = first(content, path + "." + ChildQuestion.NUMBER).replaceAll("\\D", "");
        boolean isTypedIn = chosen.isEmpty() || chosen.equals(ChildQuestion.OTHER);
        return isTypedIn && typed.length() >= SHORT ? children().flatMap(Lookup::found).orElse(List.of()).stream().map(child -> child.number().digits())
            .filter(digits -> digits.endsWith(typed)).findFirst().orElse(chosen) : chosen;
    }

    private static String first(Content content, String path) {
        return content.answers().at(path).stream().findFirst().orElse("");
    }

    /** What the register says of the child whose number stands there; empty where none is asked. */
    Optional<Lookup<Child>> child(Content content, String path) {
        String number = first(content, path + "." + ChildQuestion.NUMBER);
        return children().map(told -> told.flatMap(all -> all.stream().filter(child -> child.number().digits().equals(number)).findFirst()
            .<Lookup<Child>>map(Lookup.Found::new).orElseGet(Lookup.NotFound::new)));
    }

    /** Also where something else is posted than the page offers: it is nobody whom the register knows as theirs. */
    private static boolean isTypedIn(Content content, String chosen, List<Child> all, List<String> paths) {
        boolean isTyped = paths.stream().anyMatch(each -> content.answers().at(each).stream().anyMatch(text -> !text.isBlank()));
        return !chosen.isEmpty() || all.isEmpty() || isTyped;
    }

    private static Content other(Content content, String path, String chosen) {
        return chosen.isEmpty() ? content : content.with(content.answers().with(path, ChildQuestion.OTHER));
    }

    private Content filled(Known known, Content content, List<String> paths, String path, Child child) {
        var none = new HashMap<String, List<String>>();
        paths.forEach(each -> none.put(each, List.of()));
        none.put(path, List.of(child.number().digits()));
        return known.found(content.with(content.answers().with(none)), paths, texts(path, child));
    }

    private Map<String, String> texts(String path, Child child) {
        return Map.of(
            path + ".firstName", child.firstName(), path + ".lastName", child.lastName(), path + "." + ChildQuestion.NUMBER, child.number().digits(),
            path + "." + ChildQuestion.CUSTODY, child.custody() == Custody.JOINT ? ChildQuestion.JOINT : ChildQuestion.SOLE,
            path + "." + ChildQuestion.GUARDIAN, others(child));
    }

    private String detail(Child child) {
        return child.number().written() + ". " + (child.custody() == Custody.JOINT ? joint(child) : SOLE.in(language));
    }

    /** That somebody's identity is protected is nothing for the other guardian to know. */
    private String joint(Child child) {
        boolean isHidden = child.guardians().stream().anyMatch(Guardian.Protected.class::isInstance);
        return isHidden ? JOINT.in(language) : JOINT_WITH.in(language).formatted(others(child));
    }

    private String others(Child child) {
        return child.guardians().stream().filter(guardian -> !isOwner(guardian)).map(this::name).collect(Collectors.joining(", "));
    }

    private boolean isOwner(Guardian guardian) {
        return guardian instanceof Guardian.Named named && person().filter(named.number().digits()::equals).isPresent();
    }

    private String name(Guardian guardian) {
        return switch (guardian) {
            case Guardian.Named named -> named.name();
            case Guardian.Protected hidden -> HIDDEN.in(language);
        };
    }

    private Optional<Lookup<List<Child>>> children() {
        return person().flatMap(number -> population.map(register -> register.children(new PersonalNumber(number))));
    }

    /** Whose children they are. */
    Optional<String> person() {
        return switch (owner) {
            case Applicant.Person(var number) -> Optional.of(number);
            case Applicant.Deputy(var officer, var number) -> number;
            case Applicant.Representative(var acting) -> guardian(acting);
            case Applicant.Admitted(var applicant, var acting) -> acting.flatMap(ChildLookUp::guardian);
            case Applicant.Anonymous anonymous -> Optional.empty();
        };
    }

    /** Who acts for an organisation has no children there. */
    private static Optional<String> guardian(Acting acting) {
        return acting.whom() instanceof Represented.Child ? Optional.of(acting.person()) : Optional.empty();
    }
}
