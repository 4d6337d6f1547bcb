package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.TaskCommand;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.Right;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.OutboxEntry;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.payment.Payments;
import se.samform.engine.casefile.Flags;
import se.samform.engine.casefile.Inbox;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedAgain;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.ReceiveEnclosed;
import se.samform.portal.mypages.Seq;

/** Does what an officer orders on a case of their units. */
@ApplicationScoped
public class HandleCase implements Keeping {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Cases cases;
    @Inject Outbox outbox;
    @Inject Payments payments;
    @Inject Flags flags;
    @Inject Inbox inbox;
    @Inject DeskCasePage page;
    @Inject MovedPage moved;
    @Inject PostGuard guard;

    @Override
    public boolean isTheirs() {
        return desk.openCase().isPresent();
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var file = desk.openCase();
        if (file.isEmpty()) return gone(exchange);
        var files = new ReceiveEnclosed(cases, desk.caseToWriteIn().orElseThrow());
        var form = files.read(exchange.request(), guard);
        if (form.isEmpty()) return PostGuard.refused();
        desk.posted(form.get().fields());
        return handle(file.get(), new Exchange(new PostedAgain(exchange.request(), form.get().fields()), exchange.response()), files);
    }

    private Reply gone(Exchange exchange) throws IOException {
        var form = ReceiveEnclosed.readWithoutFiles(exchange.request(), guard);
        return form.map(posted -> moved.reply(new Exchange(new PostedAgain(exchange.request(), posted.fields()), exchange.response())))
            .orElseGet(PostGuard::refused);
    }

    /** Files come with messages and notes, or are documents by themselves, and are forgotten if what they come with isn't written. */
    private Reply handle(CaseFile file, Exchange exchange, ReceiveEnclosed files) {
        var begun = BegunText.read(exchange);
        if (begun.isPresent()) return begin(begun.get(), files);
        if (!files.problem().isEmpty()) return refused(files, exchange);
        var withFiles = DeskOrder.withFiles(exchange, files.files(), cases::newMessageId);
        if (files.files().isEmpty() && withFiles.isEmpty()) return handle(file, exchange);
        Reply reply = withFiles.filter(order -> isOfTheUnit(file, order)).map(order -> command(file, exchange, order)).orElseGet(Reply::notFound);
        if (!(reply instanceof Reply.Redirect)) files.forget();
        return reply;
    }

    /** Nothing is done, and no file is kept: a browser is given none back. */
    private Reply begin(BegunText text, ReceiveEnclosed files) {
        page.begin(text, Stream.concat(files.files().stream().map(Enclosed::name), Stream.of(files.wrong())).filter(name -> !name.isEmpty()).toList());
        files.forget();
        return new Reply.Begun("desk-case", DeskCasePage.class);
    }

    private Reply refused(ReceiveEnclosed files, Exchange exchange) {
        String order = exchange.parameter("do");
        String problem = files.problem() + (order.equals("message") ? "" : ".kept");
        page.refuse(new DeskCasePage.Refusal(problem, exchange.parameter("text").strip(), order, "", files.wrong()));
        return new Reply.Again("desk-case", DeskCasePage.class);
    }

    private Reply handle(CaseFile file, Exchange exchange) {
        if (exchange.parameter("do").equals("resend")) return resend(file, exchange);
        if (exchange.parameter("do").equals("settle")) return settle(file, exchange);
        var registering = RegistryOrder.read(exchange);
        if (registering.isPresent()) return register(file, exchange, registering.get());
        if (exchange.parameter("do").equals("flag")) return flag(file, exchange);
        if (exchange.parameter("do").equals("link")) return link(file, exchange);
        if (exchange.parameter("do").equals("task-outside") && file.isProtected()) return Reply.notFound();
        if (DeskOrder.isToNobody(exchange)) return nobody(exchange);
        if (DeskOrder.isUnreadable(exchange)) return ofDay("desk.day.unreadable", exchange);
        if (DeskOrder.isTooLate(exchange, desk.today())) return ofDay("desk.ask.past", exchange);
        return DeskOrder.read(exchange, cases::newMessageId, Payments.currency(file))
            .map(order -> isOfTheUnit(file, order) && isPayable(file, order) && isLinked(file, order) && isStrikable(file, order) ? command(file, exchange, order) : Reply.notFound())
            .orElseGet(Reply::notFound);
    }

    /** A case, or a task on it, may be given only to somebody who can see it. */
    private boolean isOfTheUnit(CaseFile file, DeskOrder order) {
        return to(order.command()).map(to -> desk.people().in(file.head().state().unit(), file.service().key().value()).stream().anyMatch(officer -> officer.id().equals(to)))
            .orElse(true);
    }

    private static Optional<OfficerId> to(CaseCommand command) {
        if (command instanceof CaseCommand.Assign(var to)) return Optional.of(to);
        if (command instanceof CaseCommand.ChangeStatus change)
            return change.then().flatMap(then -> then instanceof CaseCommand.HandOn.ToOfficer(var to, var why) ? Optional.of(to) : Optional.empty());
        if (command instanceof TaskCommand.GiveTask give) return give.to();
        return command instanceof TaskCommand.AddTask add ? add.by() : Optional.empty();
    }

    /** Only their own note, and only while nothing else has happened since. A page of before that is overtaken, which is told as of any order. */
    private boolean isStrikable(CaseFile file, DeskOrder order) {
        return !(order.command() instanceof HandlingCommand.StrikeNote(var note)) || note != file.head().lastSeq() || file.endsWithNoteOf(desk.officer().id());
    }

    /** Nobody is asked for what they could not pay. */
    private boolean isPayable(CaseFile file, DeskOrder order) {
        return !(order.command() instanceof FeeCommand.AskFee) || payments.isPayable(file);
    }

    /** From either end. */
    private boolean isLinked(CaseFile file, CaseId other) {
        return file.linked().contains(other)
            || inbox.linkedTo(file.head().municipality(), desk.officer(), file.head().id()).stream().anyMatch(head -> head.id().equals(other));
    }

    private static boolean isLinked(CaseFile file, DeskOrder order) {
        return !(order.command() instanceof HandlingCommand.Unlink(var other)) || file.linked().contains(other);
    }

    /** Only with a case that the officer may see, and that isn't linked with it already. */
    private Reply link(CaseFile file, Exchange exchange) {
        var head = file.head();
        String typed = exchange.parameter("text").strip();
        var other = inbox.referred(head.municipality(), desk.officer(), typed, 1).stream()
            .filter(found -> found.reference().equalsIgnoreCase(typed) && !found.id().equals(head.id()) && !isLinked(file, found.id())).findFirst();
        if (other.isPresent()) return command(file, exchange, new DeskOrder("link", new HandlingCommand.Link(other.get().id()), Done.LINKED, typed));
        page.refuse(new DeskCasePage.Refusal("desk.link.unknown", typed, "link", ""));
        return new Reply.Again("desk-case", DeskCasePage.class);
    }

    private Reply command(CaseFile file, Exchange exchange, DeskOrder order) {
        var head = file.head();
        var commanded = order.command() instanceof FeeCommand.PayBack back
            ? payments.payBack(file, Seq.of(exchange), back, desk.officer())
            : cases.command(head.municipality(), head.id(), Seq.of(exchange), order.command(), desk.officer());
        return switch (commanded) {
            case Commanded.Done done -> isLeft(order) ? left(exchange, order.done()) : done(file, exchange, order.done());
            case Commanded.Stale stale -> again("desk.stale", order, exchange);
            case Commanded.Refused(var reason) -> again("case.refused." + reason, order, exchange);
        };
    }

    /** Whether the case is out of the officer's sight by that. */
    private boolean isLeft(DeskOrder order) {
        boolean mayBe = order.command() instanceof HandlingCommand || order.command() instanceof CaseCommand.ChangeStatus change && change.then().isPresent();
        return mayBe && desk.openCase().isEmpty();
    }

    private Reply left(Exchange exchange, String done) {
        return Reply.to(Done.told(desk.list(exchange::parameter).beginning().path(), done));
    }

    /** Whoever lifts the mark of a protected identity sees who it is. */
    static boolean isLiftable(Desk desk, String mark) {
        return !mark.equals(SecrecyGround.IDENTITY) || desk.may(Right.PROTECTED_IDENTITIES);
    }

    private Reply register(CaseFile file, Exchange exchange, RegistryOrder order) {
        var head = file.head();
        boolean isKept = order.command() instanceof RegistryCommand.Unmark(var of) && !isLiftable(desk, of);
        if (!order.isAbout(file) || isKept) return Reply.notFound();
        return switch (cases.register(head.municipality(), head.id(), Seq.of(exchange), order.command(), desk.officer())) {
            case Commanded.Done done -> done(file, exchange, order.done());
            case Commanded.Stale stale -> again("desk.stale");
            case Commanded.Refused(var reason) -> again("case.refused." + reason);
        };
    }

    private Reply again(String problem) {
        page.refuse(new DeskCasePage.Refusal(problem, "", DeskCasePage.REGISTRY, ""));
        return new Reply.Again("desk-case", DeskCasePage.class);
    }

    /** Theirs alone: no event, nothing that overtakes anybody. */
    private Reply flag(CaseFile file, Exchange exchange) {
        var head = file.head();
        boolean wanted = exchange.parameter("flagged").equals("yes");
        if (wanted) flags.set(head.municipality(), head.id(), desk.officer());
        else flags.remove(head.municipality(), head.id(), desk.officer());
        return done(file, exchange, wanted ? Done.FLAGGED : Done.NOT_FLAGGED);
    }

    private Reply resend(CaseFile file, Exchange exchange) {
        boolean isSent = delivery(file, exchange).filter(entry -> outbox.resend(file.head().municipality(), entry.id())).isPresent();
        return done(file, exchange, isSent ? Done.RESENT : Done.NOT_RESENT);
    }

    /** What got stuck they have done themselves. */
    private Reply settle(CaseFile file, Exchange exchange) {
        boolean isSettled = delivery(file, exchange).filter(entry -> outbox.settle(file.head().municipality(), entry.id(), visit.getIdentity().name())).isPresent();
        return done(file, exchange, isSettled ? Done.SETTLED : Done.NOT_RESENT);
    }

    private Optional<OutboxEntry> delivery(CaseFile file, Exchange exchange) {
        var head = file.head();
        return outbox.ofStream(head.municipality(), head.id().value()).stream().filter(each -> each.id().text().equals(exchange.parameter("delivery"))).findFirst();
    }

    private Reply done(CaseFile file, Exchange exchange, String done) {
        var list = desk.list(exchange::parameter).beginning();
        return Reply.to(Done.told("desk/" + file.head().id().text() + "?" + list.query(), done));
    }

    private Reply nobody(Exchange exchange) {
        page.refuse(new DeskCasePage.Refusal("desk.task.outside.nobody", exchange.parameter("text").strip(), "task-outside", ""));
        return new Reply.Again("desk-case", DeskCasePage.class);
    }

    private Reply ofDay(String problem, Exchange exchange) {
        page.refuse(new DeskCasePage.Refusal(problem, DeskOrder.typedWithDay(exchange), exchange.parameter("do"), ""));
        return new Reply.Again("desk-case", DeskCasePage.class);
    }

    private Reply again(String problem, DeskOrder order, Exchange exchange) {
        page.refuse(new DeskCasePage.Refusal(problem, order.typed(), order.name(), exchange.parameter("amount")));
        return new Reply.Again("desk-case", DeskCasePage.class);
    }
}
