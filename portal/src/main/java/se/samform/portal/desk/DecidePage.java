package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.flow.Ruling;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Where a decision is made: first which one, then its reasons, then its letter, and only then it is made. */
@Named
@RequestScoped
public class DecidePage extends PageInCase {
    @Inject Visit visit;
    @Inject Inbox inbox;
    @Inject OwnTexts own;
    private List<Ruling> rulings;
    private DecideForm form = DecideForm.of("");
    private Optional<LetterText> letter = Optional.empty();

    /** A decision to choose. */
    public record Choice(String id, String title, boolean chosen) {
        public String getCurrent() {
            return chosen ? "true" : null;
        }
    }

    @Override
    public Reply open() {
        if (found(Seen.DECISION).isEmpty()) return Reply.notFound();
        rulings = PossibleRulings.of(file.service().definition().flow(), file.head().state(), desk.officer(file));
        if (form.ruling().isEmpty()) form = DecideForm.of(visit.query("ruling"));
        return Reply.show();
    }

    void refuse(String problem, DecideForm form) {
        refuse(problem);
        this.form = form;
    }

    void preview(LetterText letter, DecideForm form) {
        this.letter = Optional.of(letter);
        this.form = form;
    }

    private Optional<Ruling> ruling() {
        return rulings.stream().filter(ruling -> ruling.id().equals(form.ruling())).findFirst();
    }

    public List<Choice> getChoices() {
        return rulings.stream().map(ruling -> new Choice(ruling.id(), ruling.title().in(told.texts().language()), ruling.id().equals(form.ruling()))).toList();
    }

    public boolean isChosen() {
        return ruling().isPresent();
    }

    public String getTitle() {
        return ruling().map(ruling -> ruling.title().in(told.texts().language())).orElseGet(() -> told.texts().of("desk.decide"));
    }

    /** What the letter begins with. */
    public String getText() {
        return ruling().map(ruling -> ruling.text().in(file.head().language())).orElse("");
    }

    public String getLegalBasis() {
        return ruling().map(ruling -> ruling.legalBasis().in(file.head().language())).orElse("");
    }

    public String getDelegation() {
        return ruling().flatMap(Ruling::delegation).orElse("");
    }

    public String getAppeal() {
        return ruling().flatMap(Ruling::appeal)
            .map(terms -> told.texts().of("desk.decide.appeal.to", terms.to().in(told.texts().language()), terms.days()))
            .orElseGet(() -> told.texts().of("desk.decide.appeal.none"));
    }

    public boolean isAdverse() {
        return ruling().filter(ruling -> ruling.outcome().isAdverse()).isPresent();
    }

    public boolean isGranting() {
        return ruling().flatMap(Ruling::valid).isPresent();
    }

    /** From when and how long it is valid where no day is typed. */
    public String getValidHint() {
        return ruling().flatMap(Ruling::valid)
            .map(span -> told.texts().of("desk.decide.valid.hint", told.texts().count("desk.span." + span.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'), span.amount()))).orElse("");
    }

    public boolean isSigning() {
        return ruling().flatMap(ruling -> file.service().definition().flow().status(ruling.status()))
            .filter(status -> status.terms().entering().isSigned()).isPresent();
    }

    public String getNewStatus() {
        return ruling().flatMap(ruling -> file.service().definition().flow().status(ruling.status()))
            .map(status -> status.title().in(told.texts().language())).orElse("");
    }

    /** What others were asked and is called off by deciding; empty where nothing is. */
    public List<String> getCalledOff() {
        return ruling().map(ruling -> new NextStatuses(file, desk.officer(file), told.language(), "", CaseFields.Setting.NOBODYS).calledOffWith(ruling.status())).orElse(List.of());
    }

    /** Whether somebody was asked something by one of those, who then can't answer. */
    public boolean isAskedOff() {
        return ruling().filter(ruling -> new NextStatuses(file, desk.officer(file), told.language(), "", CaseFields.Setting.NOBODYS).isAskedOffWith(ruling.status())).isPresent();
    }

    public DecideForm getForm() {
        return form;
    }

    /** As typed; after that the text that was chosen to begin with, if one was. */
    public String getMotivation() {
        return getProblem().isEmpty() ? CaseTemplates.begun(form.motivation(), templates(inbox, own).forCitizen(desk.said(BegunText.TEMPLATE))) : form.motivation();
    }

    /** What the reasons may begin with. */
    public List<TemplateGroup> getTemplates() {
        return templates(inbox, own).ofDecisions();
    }

    public boolean isPreviewed() {
        return letter.isPresent();
    }

    public LetterText getLetter() {
        return letter.orElseThrow();
    }

    public String getSha256() {
        return letter.map(LetterText::sha256).orElse("");
    }
}
