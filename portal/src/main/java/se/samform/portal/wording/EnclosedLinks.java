package se.samform.portal.wording;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.answer.Wording;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.text.Language;

/** The files of a message as links. @param path of the case's files */
public record EnclosedLinks(String path, Language language) {
    /** For who may read messages, but has none of the files. */
    public static final EnclosedLinks NONE = new EnclosedLinks("", Language.SWEDISH);

    /** The files of a document that an officer put into the case, called as it. */
    public Stream<FileLink> of(HandlingEvent.DocumentAdded added) {
        return of(added.files()).stream().map(link -> new FileLink(link.name(), link.size(), link.path(), added.title()));
    }

    public List<FileLink> of(List<Enclosed> files) {
        return path.isEmpty() ? List.of() : files.stream().map(file -> new FileLink(file.name(), Wording.size(file.bytes(), language), path + "/" + file.id().text())).toList();
    }
}
