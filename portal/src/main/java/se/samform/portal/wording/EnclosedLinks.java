package se.samform.portal.wording;

import java.util.List;
import se.samform.core.answer.Wording;
import se.samform.core.flow.Enclosed;
import se.samform.core.text.Language;

/** The files of a message as links. @param path of the case's files */
public record EnclosedLinks(String path, Language language) {
    /** For who may read messages, but has none of the files. */
    public static final EnclosedLinks NONE = new EnclosedLinks("", Language.SWEDISH);

    public List<FileLink> of(List<Enclosed> files) {
        return path.isEmpty() ? List.of() : files.stream().map(file -> new FileLink(file.name(), Wording.size(file.bytes(), language), path + "/" + file.id().text())).toList();
    }
}
