package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samform.core.answer.Wording;
import se.samform.core.changeover.QuestionChange;
import se.samform.core.form.Currency;
import se.samform.core.form.Fault;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.ReadResult;
import se.samform.core.publication.Consultee;
import se.samform.designer.exchange.Arrival;
import se.samform.designer.exchange.Need;
import se.samform.designer.exchange.Player;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** What an e-service that came in a file would mean here: what is otherwise than what is published, what its scenarios say, who must play its roles. */
@Named
@RequestScoped
public class ArrivalPage implements Page {
    /** More would hide the rest. */
    private static final int MOST = 50;

    @Inject DesignPage head;
    @Inject Arrivals arrivals;
    @Inject Told told;
    private List<String> faults = List.of();
    private List<String> questions = List.of();
    private List<String> behaviour = List.of();
    private List<String> untrue = List.of();
    private List<Line> needs = List.of();
    private List<String> registers = List.of();
    private boolean isNew = true;
    private boolean isSame;
    private Currency currency = Currency.SEK;

    /** @param who plays it here, or could; empty for nobody */
    public record Line(String role, boolean bound, List<String> who) {}

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        switch (head.document().read()) {
            case ReadResult.Faulty(var found) -> faults = found.stream().limit(MOST).map(this::said).toList();
            case ReadResult.Read(var definition) -> found(definition, arrivals.arrival(definition));
        }
        return Reply.show();
    }

    private void found(ServiceDefinition definition, Arrival arrival) {
        currency = definition.payment().map(PaymentTerms::currency).orElse(Currency.SEK);
        isNew = arrival.comparison().isEmpty();
        arrival.comparison().ifPresent(this::compared);
        untrue = arrival.untrue().stream().limit(MOST).map(this::said).toList();
        needs = arrival.needs().stream().map(this::line).toList();
        registers = List.copyOf(arrival.registers());
    }

    private void compared(Arrival.Comparison comparison) {
        isSame = comparison.isSame();
        questions = comparison.questions().stream().limit(MOST).map(this::said).toList();
        behaviour = comparison.behaviour().roots().stream().limit(MOST).map(difference -> difference.sentence().in(told.language())).toList();
    }

    private String said(Fault fault) {
        return fault.sentence().in(told.language()) + ". " + fault.remedy().in(told.language());
    }

    private String said(QuestionChange change) {
        return change.question().ask().name().in(told.language()) + ": " + told.texts().of("design.arrival.fate." + change.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Line line(Need need) {
        var who = need.bound().map(player -> List.of(said(player))).orElseGet(() -> need.suggestions().stream().map(this::said).toList());
        return new Line(need.role().title().in(told.language()), need.isBound(), who);
    }

    private String said(Need.Suggestion suggestion) {
        var of = suggestion.of().stream().map(title -> title.in(told.language())).collect(Collectors.joining(", "));
        return of.isEmpty() ? said(suggestion.player()) : told.texts().of("design.arrival.plays", said(suggestion.player()), of);
    }

    private String said(Player player) {
        return switch (player) {
            case Player.OfUnit(var unit) -> told.people().unit(unit);
            case Player.OfReceiver(var receiver) -> receiver.name();
            case Player.OfOfficers(var officers) -> officers.stream().map(officer -> told.people().officer(officer).orElse("")).sorted().collect(Collectors.joining(", "));
            case Player.OfConsultee(Consultee.Within(var unit)) -> told.people().unit(unit);
            case Player.OfConsultee(Consultee.Outside(var name, var email)) -> name;
            case Player.OfFee(var amount) -> Wording.money(amount, currency, told.language());
            case Player.OfArea(var id) -> id;
        };
    }

    /** What is wrong with it, since it was changed here. */
    public List<String> getFaults() {
        return faults;
    }

    public String getKey() {
        return head.design().key();
    }

    /** Whether nothing is published under its id. */
    public boolean isNew() {
        return isNew;
    }

    public boolean isSame() {
        return isSame;
    }

    public List<String> getQuestions() {
        return questions;
    }

    public List<String> getBehaviour() {
        return behaviour;
    }

    public List<String> getUntrue() {
        return untrue;
    }

    public List<Line> getNeeds() {
        return needs;
    }

    public List<String> getRegisters() {
        return registers;
    }
}
