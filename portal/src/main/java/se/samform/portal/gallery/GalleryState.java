package se.samform.portal.gallery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which state the questions are shown. */
public enum GalleryState {
    /** As they are met. */
    BLANK,
    /** Nothing was answered, and one has tried to go on. */
    MISSING,
    /** Everything was answered rightly. */
    ANSWERED,
    /** Everything was answered wrongly, as far as it can be, and one has tried to go on. */
    WRONG,
    /** Everything was answered rightly, and is told and not asked. */
    READ_ONLY;

    /** Its word in the address. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of what it is called. */
    public String getText() {
        return "gallery." + getWord();
    }

    static Optional<GalleryState> of(String word) {
        return Arrays.stream(values()).filter(state -> state.getWord().equals(word)).findFirst();
    }

    boolean isAnswered() {
        return this == ANSWERED || this == WRONG || this == READ_ONLY;
    }

    boolean isChecked() {
        return this == MISSING || this == WRONG;
    }
}
