package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.answer.FreeTime;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.FieldSearch;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.GuardianTerms;
import se.samform.core.form.ListQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.SigningTerms;
import se.samform.core.form.Step;
import se.samform.core.logic.Placed;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Lookup;
import se.samform.core.register.Registers;
import se.samform.core.text.Language;
import se.samform.core.ui.Asking;
import se.samform.core.ui.FreeTimes;
import se.samform.core.ui.HitView;
import se.samform.engine.booking.Holding;
import se.samform.engine.casefile.Cases;
import se.samform.engine.content.Content;
import se.samform.portal.edge.Visit;

/** Asks registers while a step is filled in: for a button, and for the child, the item or the time that was chosen. */
@ApplicationScoped
public class LookUps {
    @Inject Registers registers;
    @Inject Clock clock;
    @Inject Visit visit;
    @Inject Cases cases;

    /** What was posted, with what registers say to it. @param seen revision that the page was made from: of one that is too old no calendar hears */
    Content over(OpenDraft open, Step step, Content posted, int seen, LookButton button, Language language) {
        return over(of(open), open, step, posted, seen, button, language);
    }

    private Content over(BoundRegisters bound, OpenDraft open, Step step, Content posted, int seen, LookButton button, Language language) {
        var evaluation = open.with(open.draft().answering(posted.answers())).evaluation();
        var fixed = evaluation.readOnlyPaths();
        var placed = evaluation.placed(step).stream()
            .filter(each -> each.question().pathsAt(each.path()).stream().noneMatch(fixed::contains)).toList();
        var fields = new FieldLookUp(bound, clock.instant());
        var content = fields.forgotten(open.draft().content(), posted, placed);
        if (button.isPressed()) content = fields.pressed(content, placed, button);
        var holding = holding(bound, open);
        for (Placed each : placed) {
            if (each.question() instanceof SlotQuestion slot) content = held(holding, open, content, slot, each.path(), seen);
            if (each.question() instanceof ChildQuestion child) {
                content = new ChildLookUp(bound, open.owner(), language, clock.instant()).chosen(content, child, each.path());
            } else if (each.question() instanceof ListQuestion list) {
                content = new ListLookUp(bound, clock.instant()).chosen(content, list, each.path());
            }
        }
        return signatories(bound, open, step, guardians(bound, open, step, content, language));
    }

    /** Who else has custody of the child that was chosen, where the e-service has guardians sign. */
    private Content guardians(BoundRegisters bound, OpenDraft open, Step step, Content content, Language language) {
        var terms = open.definition().signing().flatMap(SigningTerms::guardians).filter(each -> open.draft().supplement().isEmpty() && asks(step, each));
        if (terms.isEmpty() || bound.population().isEmpty()) return content;
        var children = new ChildLookUp(bound, open.owner(), language, clock.instant());
        var other = new OtherGuardian(terms.get(), open.definition().questions(), bound.population().get(), clock.instant());
        return children.person().flatMap(person -> children.child(content, terms.get().of()).map(child -> other.of(content, child, new PersonalNumber(person)))).orElse(content);
    }

    /** Who else signs for the organisation that was named, where the e-service has signatories sign. */
    private Content signatories(BoundRegisters bound, OpenDraft open, Step step, Content content) {
        var terms = open.definition().signing().flatMap(SigningTerms::signatories).filter(each -> open.draft().supplement().isEmpty());
        var person = OtherSignatory.person(open.owner());
        if (terms.isEmpty() || person.isEmpty() || bound.companies().isEmpty()) return content;
        var other = new OtherSignatory(terms.get(), open.definition().questions(), bound.companies().get(), person.get(), clock.instant());
        return other.isAskedIn(step.questions()) ? other.of(content) : content;
    }

    private static boolean asks(Step step, GuardianTerms terms) {
        return step.questions().stream().map(Question::id).anyMatch(id -> id.equals(terms.of()) || terms.sameAddress().filter(id::equals).isPresent());
    }

    private static Content held(Holding holding, OpenDraft open, Content content, SlotQuestion slot, String path, int seen) {
        Content before = open.draft().content();
        return open.draft().revision() == seen ? holding.chosen(before, content, slot, path) : holding.late(before, content, slot, path);
    }

    /** Lets go of the times of a step that a content has and the others haven't. */
    void letGo(OpenDraft open, Step step, Content had, Content... kept) {
        holding(of(open), open).letGo(had, open.with(open.draft().answering(had.answers())).evaluation().placed(step), kept);
    }

    /** What the step's page shows of registers. @param looking path of the field that was searched from; empty for none */
    Asking asking(OpenDraft open, Step step, String looking, Language language) {
        var bound = of(open);
        var placed = open.evaluation().placed(step);
        var content = open.draft().content();
        var hits = looking.isEmpty() ? List.<HitView>of() : new FieldLookUp(bound, clock.instant()).hits(content, placed, looking);
        return new Asking(
            bound(bound, placed), bound.population().isPresent(), content.looked(), hits.isEmpty() ? Map.of() : Map.of(looking, hits),
            offered(bound, open, placed, language), times(bound, open, placed), clock.instant().atZone(visit.getMunicipality().zone()));
    }

    /** What calendars offer, each asked once however many questions there are for its times. */
    private Map<String, FreeTimes> times(BoundRegisters bound, OpenDraft open, List<Placed> placed) {
        var asked = new HashMap<SlotQuestion, Optional<FreeTimes>>();
        var times = new HashMap<String, FreeTimes>();
        for (Placed each : placed) {
            if (each.question() instanceof SlotQuestion slot && !open.evaluation().isReadOnly(each.path())) {
                asked.computeIfAbsent(slot, question -> holding(bound, open).offered(question).map(LookUps::times)).ifPresent(found -> times.put(each.path(), found));
            }
        }
        return times;
    }

    private static FreeTimes times(Lookup<List<FreeTime>> told) {
        return told.isDown() ? FreeTimes.DOWN : new FreeTimes(false, told.found().orElse(List.of()));
    }

    private Holding holding(BoundRegisters bound, OpenDraft open) {
        var zone = visit.getMunicipality().zone();
        return open.definition().asksForTimes()
            ? Holding.of(bound, open.draft(), cases, zone, clock.instant()) : new Holding(bound, open.draft().id(), zone, clock.instant());
    }

    private Map<String, List<HitView>> offered(BoundRegisters bound, OpenDraft open, List<Placed> placed, Language language) {
        var offered = new HashMap<String, List<HitView>>();
        for (Placed each : placed) {
            var hits = offered(bound, open, each.question(), language);
            if (!hits.isEmpty()) offered.put(each.path(), hits);
        }
        return offered;
    }

    private List<HitView> offered(BoundRegisters bound, OpenDraft open, Question question, Language language) {
        if (question instanceof ChildQuestion child) {
            return new ChildLookUp(bound, open.owner(), language, clock.instant()).offered(child, open.today().date());
        }
        return question instanceof ListQuestion list ? new ListLookUp(bound, clock.instant()).offered(list) : List.of();
    }

    private static Set<FieldSearch> bound(BoundRegisters bound, List<Placed> placed) {
        return placed.stream().filter(each -> each.question() instanceof FieldedQuestion)
            .flatMap(each -> ((FieldedQuestion) each.question()).searches().stream()).filter(new Found(bound)::isBound).collect(Collectors.toSet());
    }

    private BoundRegisters of(OpenDraft open) {
        return registers.of(open.draft().municipality(), open.service().family());
    }
}
