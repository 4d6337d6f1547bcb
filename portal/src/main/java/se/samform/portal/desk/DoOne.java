package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.TypedId;
import se.samform.core.id.UnitId;
import se.samform.core.text.Language;
import se.samform.engine.batch.BatchCase.Outcome;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Flags;
import se.samform.engine.casefile.Inbox;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Does to one case what was ordered for many, and undoes it. Reasons are names of refusals, or these. */
@RequestScoped
public class DoOne {
    /** The officer doesn't see it any more. */
    static final String GONE = "GONE";
    static final String STALE = "STALE";
    static final String NOT_OF_THE_UNIT = "NOT_OF_THE_UNIT";
    static final String FLAGGED = "FLAGGED";
    static final String NOT_FLAGGED = "NOT_FLAGGED";
    static final String TOO_MANY_FLAGS = "TOO_MANY_FLAGS";

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Cases cases;
    @Inject Inbox inbox;
    @Inject Flags flags;
    @Inject Told told;

    Outcome done(ManyOrder order, Chosen chosen, Optional<CaseHead> found) {
        if (found.isEmpty()) return new Outcome.Refused(GONE);
        CaseHead head = found.get();
        return switch (order.action()) {
            case TAKE -> done(head, chosen.seq(), new CaseCommand.Take());
            case ASSIGN -> id(order.to(), OfficerId::new).filter(to -> isOfTheUnit(to, head)).map(to -> done(head, chosen.seq(), new CaseCommand.Assign(to)))
                .orElseGet(() -> new Outcome.Refused(NOT_OF_THE_UNIT));
            case MOVE -> id(order.to(), UnitId::new).map(to -> done(head, chosen.seq(), new HandlingCommand.MoveTo(to, order.text())))
                .orElseGet(() -> new Outcome.Refused(NOT_OF_THE_UNIT));
            case STATUS -> status(order, chosen, head);
            case MESSAGE -> done(head, chosen.seq(), letter(head, order.text(), ""));
            case NOTE -> done(head, chosen.seq(), new CaseCommand.AddNote(fields(head, told.texts().language(), "").fill(order.text())));
            case ASK -> done(head, chosen.seq(), ask(order, head));
            case FLAG -> flag(head);
            case UNFLAG -> flags.remove(municipality(), head.id(), desk.officer()) ? new Outcome.Done(head.lastSeq(), Optional.empty()) : new Outcome.Refused(NOT_FLAGGED);
        };
    }

    /** Only while nothing else has happened to the case since; a flag is the officer's own and no event. */
    Outcome undone(ManyAction action, CaseHead head, Outcome.Done done) {
        return switch (action) {
            case FLAG -> {
                flags.remove(municipality(), head.id(), desk.officer());
                yield new Outcome.Undone();
            }
            case UNFLAG -> flags.set(municipality(), head.id(), desk.officer()) ? new Outcome.Undone() : new Outcome.NotUndone(TOO_MANY_FLAGS);
            case TAKE, ASSIGN -> done.before().map(before -> givenBack(head, done, before)).orElseGet(() -> undone(head, done, new HandlingCommand.GiveBack()));
            case NOTE -> undone(head, done, new HandlingCommand.StrikeNote(done.seq()));
            case MOVE, STATUS, MESSAGE, ASK -> throw new IllegalStateException("Can't be undone: " + action);
        };
    }

    private Outcome givenBack(CaseHead head, Outcome.Done done, OfficerId before) {
        return isOfTheUnit(before, head) ? undone(head, done, new CaseCommand.Assign(before)) : new Outcome.NotUndone(NOT_OF_THE_UNIT);
    }

    private Outcome undone(CaseHead head, Outcome.Done done, CaseCommand command) {
        return switch (cases.command(municipality(), head.id(), done.seq(), command, desk.officer())) {
            case Commanded.Done undone -> new Outcome.Undone();
            case Commanded.Stale stale -> new Outcome.NotUndone(STALE);
            case Commanded.Refused(var reason) -> new Outcome.NotUndone(reason.name());
        };
    }

    private Outcome done(CaseHead before, int seqSeen, CaseCommand command) {
        return switch (cases.command(municipality(), before.id(), seqSeen, command, desk.officer())) {
            case Commanded.Done(var head) -> new Outcome.Done(head.lastSeq(), before.state().assignee());
            case Commanded.Stale stale -> new Outcome.Refused(STALE);
            case Commanded.Refused(var reason) -> new Outcome.Refused(reason.name());
        };
    }

    private Outcome flag(CaseHead head) {
        if (flags.isSet(municipality(), head.id(), desk.officer())) return new Outcome.Refused(FLAGGED);
        return flags.set(municipality(), head.id(), desk.officer()) ? new Outcome.Done(head.lastSeq(), Optional.empty()) : new Outcome.Refused(TOO_MANY_FLAGS);
    }

    /** Only with whoever is to get it: where they can't, the status stays as well. */
    private Outcome status(ManyOrder order, Chosen chosen, CaseHead head) {
        if (order.then().to().isEmpty()) return done(head, chosen.seq(), status(order, head, Optional.empty()));
        return then(order.then()).filter(to -> !(to instanceof CaseCommand.HandOn.ToOfficer(var officer, var why)) || isOfTheUnit(officer, head))
            .map(to -> done(head, chosen.seq(), status(order, head, Optional.of(to)))).orElseGet(() -> new Outcome.Refused(NOT_OF_THE_UNIT));
    }

    private static Optional<CaseCommand.HandOn> then(ManyOrder.Then then) {
        return then.to().startsWith(DeskOrder.TO_OFFICER)
            ? id(then.to().substring(DeskOrder.TO_OFFICER.length()), OfficerId::new).map(to -> new CaseCommand.HandOn.ToOfficer(to, then.why()))
            : Optional.of(then.to()).filter(to -> to.startsWith(DeskOrder.TO_UNIT))
                .flatMap(to -> id(to.substring(DeskOrder.TO_UNIT.length()), UnitId::new)).map(to -> new CaseCommand.HandOn.ToUnit(to, then.why()));
    }

    private CaseCommand status(ManyOrder order, CaseHead head, Optional<CaseCommand.HandOn> then) {
        String in = desk.service(head.flow()).definition().flow().status(order.to()).map(status -> status.title().in(head.language())).orElse("");
        return new CaseCommand.ChangeStatus(order.to(), Optional.of(order.text()).filter(text -> !text.isEmpty()).map(text -> letter(head, text, in)),
            Optional.of(order.note()).filter(text -> !text.isEmpty()).map(text -> fields(head, told.texts().language(), in).fill(text)), Optional.empty(), then);
    }

    /** Of what the case was asked; its rules refuse what can't be asked of it. */
    private CaseCommand ask(ManyOrder order, CaseHead head) {
        var questions = Askable.of(desk.service(head.version()).definition(), order.ask().questions());
        return new SupplementCommand.AskForSupplement(questions, cases.newMessageId(), fields(head, head.language(), "").fill(order.text()), order.ask().day());
    }

    private CaseCommand.WriteToCitizen letter(CaseHead head, String text, String inStatus) {
        return new CaseCommand.WriteToCitizen(cases.newMessageId(), fields(head, head.language(), inStatus).fill(text));
    }

    /** @param inStatus that it will be in; empty where it stays */
    private CaseFields fields(CaseHead head, Language language, String inStatus) {
        String applicant = Optional.ofNullable(inbox.applicants(municipality(), List.of(head)).get(head.id())).orElseGet(() -> told.texts().of("desk.applicant"));
        var fields = CaseFields.of(head, desk.service(head.flow()).definition(), applicant, language,
            new CaseFields.Setting(told.times().today(), told.people(), Optional.of(desk.officer(head)), CaseFields.Setting.UNREAD));
        return inStatus.isEmpty() ? fields : fields.in(inStatus);
    }

    private boolean isOfTheUnit(OfficerId officer, CaseHead head) {
        return desk.people().in(head.state().unit(), desk.service(head.flow()).key().value()).stream().anyMatch(each -> each.id().equals(officer));
    }

    private static <T extends TypedId> Optional<T> id(String text, Function<UUID, T> type) {
        try {
            return Optional.of(type.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
