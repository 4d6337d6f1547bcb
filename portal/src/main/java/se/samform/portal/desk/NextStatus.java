package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.Entering;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Wanted;
import se.samform.portal.wording.StatusBadge;

/**
 * A status that may follow.
 *
 * @param told what the citizen will read
 * @param message to the citizen, to begin with
 * @param note to colleagues, to begin with
 * @param calledOff what the open tasks are called that end with the status before it
 * @param left the decision that the case goes back from
 * @param askedOff whether somebody was asked something by one of those tasks, who then can't answer
 */
public record NextStatus(String id, StatusKind kind, StatusBadge badge, String told, Entering entering, String message, String note, List<String> calledOff,
    Optional<CaseRuling> left, boolean askedOff) {
    /** Whether it decides or ends the case: what the applicant is then told can't be taken back, so it is asked about once more. */
    public boolean isFinal() {
        return kind == StatusKind.DECIDED || kind.isEnd();
    }

    /** Whether something is to be written or signed with it, or it ends what others do, or leads back from a decision, or it is asked about once more: one click doesn't set it. */
    public boolean isAsked() {
        return isWanting() || !calledOff.isEmpty() || left.isPresent();
    }

    private boolean isWanting() {
        return isFinal() || isMessageRequired() || isNoteRequired() || entering.isSigned() || !message.isEmpty() || !note.isEmpty();
    }

    /** One click would wait for an answer without a question: what is missing is asked for on a page of its own. */
    boolean isAskedForInstead() {
        return kind == StatusKind.AWAITING_SUPPLEMENT && !isWanting();
    }

    /** For pages. */
    public List<String> getCalledOff() {
        return calledOff;
    }

    /** For pages. */
    public boolean isAskedOff() {
        return askedOff;
    }

    /** For pages: whether the case was decided, and goes back from that. */
    public boolean isBack() {
        return left.isPresent();
    }

    /** For pages: whether somebody appealed in time, and no changed decision came of it. */
    public boolean isAppealed() {
        return left.filter(RulingCard::isAppealed).isPresent();
    }

    /** For pages: how far the appeal has come. */
    public String getAppeal() {
        return left.map(ruling -> ruling.appeal().name()).orElse("");
    }

    /** For pages. */
    public StatusKind getKind() {
        return kind;
    }

    public boolean isMessageWanted() {
        return entering.message() != Wanted.NOT;
    }

    public boolean isMessageRequired() {
        return entering.message() == Wanted.REQUIRED;
    }

    public boolean isNoteWanted() {
        return entering.note() != Wanted.NOT;
    }

    public boolean isNoteRequired() {
        return entering.note() == Wanted.REQUIRED;
    }

    public boolean isSigned() {
        return entering.isSigned();
    }
}
