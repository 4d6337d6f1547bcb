package se.samform.portal.gallery;

import java.util.List;
import se.samform.core.ui.Phrase;
import se.samform.core.ui.QuestionView;

/** A step's questions under its title. */
public record GallerySection(Phrase title, Phrase intro, List<QuestionView> questions) {}
