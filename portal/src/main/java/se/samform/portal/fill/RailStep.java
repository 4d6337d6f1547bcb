package se.samform.portal.fill;

import se.samform.core.ui.Phrase;

/** A step as it stands beside the form. @param href empty where one can't go yet */
public record RailStep(Phrase name, String href, State state) {

    public enum State { DONE, LACKING, CURRENT, TO_COME }

    public boolean isCurrent() {
        return state == State.CURRENT;
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isLacking() {
        return state == State.LACKING;
    }
}
