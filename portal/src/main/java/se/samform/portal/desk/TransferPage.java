package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Wording;
import se.samform.core.flow.CaseOwner;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Reply;

/** Where an officer says to whom a case goes, sees who that is and who gets to see what, and says that they are sure. */
@Named
@RequestScoped
public class TransferPage extends PageInCase {
    /** The field that a problem is about, by its key. */
    private static final Map<String, String> FIELDS = Map.of("desk.transfer.number.wrong", "number", "desk.transfer.mail.wrong", "mail", "desk.transfer.unsure", "sure",
        "case.refused.NOTHING_WRITTEN", "why", "case.refused.TEXT_TOO_LONG", "why", "case.refused.NO_SUCH_OWNER", "name", "case.refused.OWNER_NOT_REACHABLE", "contact",
        "case.refused.SAME_OWNER", "number", "case.refused.OWNER_IS_A_CHILD", "number");

    private TransferForm form = TransferForm.EMPTY;
    private Optional<ToldOwner> owner = Optional.empty();

    @Override
    public Reply open() {
        return found(Seen.TRANSFER).filter(opened -> isPossible(opened) || !getProblem().isEmpty()).isPresent() ? Reply.show() : Reply.notFound();
    }

    /** Whether the status lets them, and the officer sees whose it is. */
    static boolean isPossible(CaseFile file) {
        boolean isLet = file.service().definition().flow().status(file.head().state().status()).filter(status -> status.terms().mayTransfer()).isPresent();
        return isLet && !file.isMasked() && !file.submissions().isEmpty();
    }

    void tell(ToldOwner looked) {
        owner = Optional.of(looked);
    }

    void show(TransferForm typed, String why) {
        form = typed;
        refuse(why);
    }

    public String getNumber() {
        return form.number();
    }

    public String getWhy() {
        return form.why();
    }

    public CaseOwner.Ways getWays() {
        return form.ways();
    }

    /** Whether they are looked up, and it is said who gets to see what. */
    public boolean isLookedUp() {
        return owner.isPresent();
    }

    public boolean isOrganisation() {
        return owner.filter(ToldOwner::isOrganisation).isPresent();
    }

    /** What was looked up, to be said again. */
    public String getChecked() {
        return owner.map(ToldOwner::number).orElse("");
    }

    /** What is said of them, to be said again. */
    public String getShown() {
        return owner.map(ToldOwner::shown).orElse("");
    }

    /** Who it is, in words: what the register told, or that it told nothing. */
    public String getTold() {
        return owner.map(this::said).orElse("");
    }

    private String said(ToldOwner looked) {
        String number = looked.isOrganisation() ? looked.number() : Wording.personalNumber(looked.number());
        return looked.name().map(name -> told.texts().of("desk.transfer.told", name, number))
            .orElseGet(() -> told.texts().of("desk.transfer." + looked.answer().name().toLowerCase(Locale.ROOT), number));
    }

    /** Whether the register told no name, so that it is typed. */
    public boolean isUnnamed() {
        return owner.filter(looked -> looked.name().isEmpty()).isPresent();
    }

    public String getName() {
        return form.name();
    }

    /** Whether an address is typed: the register told none, and nobody is protected from being found by it. */
    public boolean isUnaddressed() {
        return owner.filter(looked -> looked.address().isEmpty() && !looked.isProtected()).isPresent();
    }

    /** Its id; empty where it is about none. */
    public String getProblemField() {
        return FIELDS.getOrDefault(getProblem(), "");
    }
}
