package se.samform.portal.fill;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.answer.Look;
import se.samform.engine.content.Content;

/** Writes what a register said into a draft's content, with where it comes from. @param register its role */
record Known(String register, Instant at) {

    /** What it gave stands in the fields; what it did not give stays as it was typed. @param paths of all that it might give */
    Content found(Content content, Collection<String> paths, Map<String, String> texts) {
        var given = new HashMap<String, List<String>>();
        var looks = new HashMap<String, Look>();
        texts.forEach((path, text) -> {
            if (paths.contains(path) && !text.isBlank()) {
                given.put(path, List.of(text));
                looks.put(path, new Look(Look.Result.FOUND, register, at, List.of(text)));
            }
        });
        return content.with(content.answers().with(given)).with(content.looked().without(paths).with(looks));
    }

    /** What the register told when the same was chosen before. @param id path at which it told what that was */
    static Optional<Content> again(Content content, Collection<String> paths, String id, String chosen) {
        var looks = content.looked().looks();
        var before = looks.get(id);
        if (before == null || !before.texts().equals(List.of(chosen))) return Optional.empty();
        var texts = paths.stream().filter(looks::containsKey).collect(Collectors.toMap(each -> each, each -> looks.get(each).texts()));
        return Optional.of(content.with(content.answers().with(texts)));
    }

    Content nothing(Content content, Collection<String> paths, Look.Result result) {
        var looks = new HashMap<String, Look>();
        paths.forEach(path -> looks.put(path, new Look(result, register, at, List.of())));
        return content.with(content.looked().with(looks));
    }
}
