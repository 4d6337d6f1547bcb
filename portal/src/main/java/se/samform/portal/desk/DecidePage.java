package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Ruling;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Where a decision is made: first which one, then its reasons, then its letter, and only then it is made. */
@Named
@RequestScoped
public class DecidePage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Told told;
    private CaseFile file;
    private ListAddress list;
    private List<Ruling> rulings;
    private DecideForm form = DecideForm.of("");
    private String problem = "";
    private Optional<LetterText> letter = Optional.empty();

    /** A decision to choose. */
    public record Choice(String id, String title, boolean chosen) {
        public String getCurrent() {
            return chosen ? "true" : null;
        }
    }

    @Override
    public Reply open() {
        var found = desk.openCase(Seen.DECISION);
        if (found.isEmpty()) return Reply.notFound();
        file = found.get();
        list = desk.list();
        rulings = PossibleRulings.of(file.service().definition().flow(), file.head().state(), desk.officer(file));
        if (form.ruling().isEmpty()) form = DecideForm.of(visit.query("ruling"));
        return Reply.show();
    }

    void refuse(String problem, DecideForm form) {
        this.problem = problem;
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

    public String getService() {
        return file.service().definition().title().in(told.texts().language());
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

    public boolean isSigning() {
        return ruling().flatMap(ruling -> file.service().definition().flow().status(ruling.status()))
            .filter(status -> status.terms().entering().isSigned()).isPresent();
    }

    public String getNewStatus() {
        return ruling().flatMap(ruling -> file.service().definition().flow().status(ruling.status()))
            .map(status -> status.title().in(told.texts().language())).orElse("");
    }

    public DecideForm getForm() {
        return form;
    }

    public String getProblem() {
        return problem;
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

    public String getPath() {
        return "desk/" + file.head().id().text();
    }

    /** The list that the case was opened from, to be said again. */
    public DeskPage.ListFields getFields() {
        return DeskPage.ListFields.of(list);
    }

    /** The same as addresses say it. */
    public String getListQuery() {
        return list.beginning().query();
    }

    public String getReference() {
        return file.head().reference();
    }

    public int getSeq() {
        return file.head().lastSeq();
    }
}
