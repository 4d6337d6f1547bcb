package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Decision;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.Signature;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.receipt.DecisionLetters;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.mypages.Seq;

/** Shows the letter that a decision would come to, and makes the decision once that very letter was shown. */
@ApplicationScoped
public class Decide implements Keeping {
    private static final String VIEW = "desk-decide";
    private static final String CONFIRMED = "confirmed";

    @Inject Desk desk;
    @Inject Cases cases;
    @Inject DecisionLetters letters;
    @Inject Clock clock;
    @Inject DecidePage page;
    @Inject MovedPage moved;

    @Override
    public boolean isTheirs() {
        return desk.openCase().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        return desk.openCase().map(file -> handle(file, exchange, DecideForm.read(exchange))).orElseGet(() -> moved.reply(exchange));
    }

    private Reply handle(CaseFile file, Exchange exchange, DecideForm form) {
        if (!exchange.parameter(BegunText.TEMPLATE).isEmpty()) return begun(form);
        if (!form.isReadable()) return again("desk.day.unreadable", form);
        var head = file.head();
        var foreseen = cases.foresee(head.municipality(), head.id(), form.command(Optional.of(new Signature(CONFIRMED, ""))), desk.officer());
        return switch (foreseen) {
            case Decision.Refused(var reason) -> again("case.refused." + reason, form);
            case Decision.Accepted accepted -> handle(file, exchange, form, letter(file, accepted));
        };
    }

    private Reply handle(CaseFile file, Exchange exchange, DecideForm form, LetterText letter) {
        if (!exchange.parameter("do").equals("decide")) return shown(letter, form);
        if (!letter.sha256().equals(exchange.parameter("shown"))) {
            page.preview(letter, form);
            return again("desk.decide.changed", form);
        }
        var head = file.head();
        var signature = form.signed() ? Optional.of(new Signature(CONFIRMED, letter.sha256())) : Optional.<Signature>empty();
        return switch (cases.command(head.municipality(), head.id(), Seq.of(exchange), form.command(signature), desk.officer())) {
            case Commanded.Done done -> Reply.to(Done.told("desk/" + head.id().text() + "?" + desk.list(exchange::parameter).beginning().query(), Done.DECIDED));
            case Commanded.Stale stale -> againWith(letter, "desk.stale", form);
            case Commanded.Refused(var reason) -> againWith(letter, "case.refused." + reason, form);
        };
    }

    /** The letter of today, by this officer. */
    private LetterText letter(CaseFile file, Decision.Accepted accepted) {
        var decided = accepted.events().stream()
            .flatMap(event -> event instanceof RulingEvent.Decided made ? Stream.of(made) : Stream.empty()).findFirst().orElseThrow();
        return LetterText.of(letters.of(file, decided, clock.instant(), desk.officer().recorded()));
    }

    private Reply shown(LetterText letter, DecideForm form) {
        page.preview(letter, form);
        return page.open() instanceof Reply.Show ? new Reply.Render(VIEW) : Reply.notFound();
    }

    private Reply againWith(LetterText letter, String problem, DecideForm form) {
        page.preview(letter, form);
        return again(problem, form);
    }

    /** Nothing was ordered but a text to begin with. */
    private Reply begun(DecideForm form) {
        page.refuse("", form);
        return new Reply.Begun(VIEW, DecidePage.class);
    }

    private Reply again(String problem, DecideForm form) {
        page.refuse(problem, form);
        return new Reply.Again(VIEW, DecidePage.class);
    }
}
