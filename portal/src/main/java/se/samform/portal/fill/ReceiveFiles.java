package se.samform.portal.fill;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.FileRef;
import se.samform.core.content.ContentKind;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.Step;
import se.samform.core.id.FileId;
import se.samform.core.party.Applicant;
import se.samform.engine.draft.Attached;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.PostedForm;

/** Takes the files of one post into the draft as they arrive, and remembers those that it refused. */
final class ReceiveFiles implements PostedForm.FileSink {
    private final Drafts drafts;
    private final Applicant owner;
    private final Map<String, FileQuestion> places;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Integer> sent = new HashMap<>();
    private Draft draft;
    private int ownRevisions;
    private Optional<FileRef> last = Optional.empty();
    private String arrivedAt = "";

    /** @param path of the question: inside a group {@code diary.2.photo} */
    private record Place(String path, FileQuestion question) {}

    ReceiveFiles(Drafts drafts, OpenDraft open, Step step) {
        this.drafts = drafts;
        this.owner = open.owner();
        this.places = FilePlaces.of(step, open.evaluation());
        this.draft = open.draft();
    }

    /** The draft with what was received. */
    Draft draft() {
        return draft;
    }

    /** How much the draft's revision grew by what was received here. */
    int ownRevisions() {
        return ownRevisions;
    }

    /** The file received last, or the same one as it was received before; empty when none was. */
    Optional<FileRef> last() {
        return last;
    }

    /** Path of the question that has the last file; empty if none came, and if one was refused: that is told first. */
    String arrivedAt() {
        return refusals.isEmpty() ? arrivedAt : "";
    }

    /** A file that was the only one of its question has no place among others. */
    List<Refusal> refusals() {
        return refusals.stream().map(each -> sent.get(each.question()) == 1 ? each.atPlace(0) : each).toList();
    }

    @Override
    public long most() {
        return places.values().stream().mapToLong(question -> question.maxCount() * question.maxBytes()).sum();
    }

    @Override
    public void receive(String field, String fileName, String mime, InputStream content) throws IOException {
        var question = places.get(field);
        if (question != null) receive(new Place(field, question), plainName(fileName), content);
    }

    private void receive(Place place, String name, InputStream content) throws IOException {
        sent.merge(place.path(), 1, Integer::sum);
        var counted = new CountedStream(content);
        var from = new BufferedInputStream(counted, ContentKind.BEGINNING);
        if (hasAll(place)) {
            receiveBeyond(place, name, from);
            return;
        }
        byte[] beginning = beginning(from);
        Optional<FileKind> kind = ContentKind.of(beginning);
        Optional<Refusal.Why> objection = objection(place, name, beginning, kind);
        if (objection.isPresent()) refuse(place, objection.get(), 0, name);
        else attach(place, name, kind.orElseThrow(), from, counted);
    }

    private boolean hasAll(Place place) {
        return draft.answers().at(place.path()).size() >= place.question().maxCount();
    }

    /** One more than asked for is refused; one that is there already is the same post once more. */
    private void receiveBeyond(Place place, String name, InputStream from) throws IOException {
        var before = namedAlike(place, name);
        long longest = before.stream().mapToLong(FileRef::bytes).max().orElse(0);
        String sha256 = before.isEmpty() ? "" : sha256(from, longest + 1);
        var same = before.stream().filter(file -> file.sha256().equals(sha256)).findFirst();
        if (same.isPresent()) arrived(place, same);
        else refuse(place, Refusal.Why.TOO_MANY, 0, name);
    }

    private List<FileRef> namedAlike(Place place, String name) {
        return draft.content().files().stream()
            .filter(file -> file.name().equals(name) && draft.answers().at(place.path()).contains(file.id().toString())).toList();
    }

    private void refuse(Place place, Refusal.Why why, long size, String name) {
        refusals.add(new Refusal(place.path(), why, size, sent.get(place.path()), name));
    }

    static byte[] beginning(BufferedInputStream from) throws IOException {
        from.mark(ContentKind.BEGINNING);
        byte[] beginning = from.readNBytes(ContentKind.BEGINNING);
        from.reset();
        return beginning;
    }

    private Optional<Refusal.Why> objection(Place place, String name, byte[] beginning, Optional<FileKind> kind) {
        if (beginning.length == 0) return Optional.of(Refusal.Why.EMPTY);
        if (kind.isEmpty() || !place.question().kinds().contains(kind.get())) return Optional.of(ofAnotherKind(place.question(), name));
        return ContentKind.isNamedAs(kind.get(), name) ? Optional.empty() : Optional.of(Refusal.Why.NOT_AS_NAMED);
    }

    /** Whoever sends a PDF by its name is not told to send a PDF, but that this one is none. */
    static Refusal.Why ofAnotherKind(FileQuestion question, String name) {
        boolean isNamedRightly = name.indexOf('.') >= 0 && question.kinds().stream().anyMatch(kind -> ContentKind.isNamedAs(kind, name));
        return isNamedRightly ? Refusal.Why.NOT_AS_NAMED : Refusal.Why.WRONG_KIND;
    }

    private void attach(Place place, String name, FileKind kind, InputStream from, CountedStream counted) throws IOException {
        switch (drafts.attach(draft, owner, place.path(), name, kind.mime(), from, place.question().maxBytes())) {
            case Attached.Done(Draft with, FileRef file) -> received(place, with, file);
            case Attached.TooLarge(long most) -> {
                drain(from);
                refuse(place, Refusal.Why.TOO_LARGE, counted.count(), name);
            }
            case Attached.Full() -> refuse(place, Refusal.Why.NO_ROOM, 0, name);
            case Attached.Gone() -> drain(from);
        }
    }

    /** The same file under the same name once more is the same post once more. */
    private void received(Place place, Draft with, FileRef file) {
        var before = with.content().files().stream()
            .filter(each -> !each.id().equals(file.id()) && with.answers().at(place.path()).contains(each.id().toString()))
            .filter(each -> each.sha256().equals(file.sha256()) && each.name().equals(file.name())).findFirst();
        changed(with);
        if (before.isPresent()) drafts.remove(draft, owner, new FileId(file.id())).ifPresent(this::changed);
        arrived(place, before.or(() -> Optional.of(file)));
    }

    private void arrived(Place place, Optional<FileRef> file) {
        last = file;
        arrivedAt = place.path();
    }

    private void changed(Draft now) {
        if (now.revision() == draft.revision() + 1) ownRevisions++;
        draft = now;
    }

    /** Reads on, so that the size can be told and the answer gets through; but not for ever. */
    private static void drain(InputStream from) throws IOException {
        byte[] buffer = new byte[ContentKind.BEGINNING];
        long left = PostedForm.DRAINED;
        for (int read = from.read(buffer); read >= 0 && left > 0; read = from.read(buffer)) left -= read;
    }

    /** Of what comes, as far as {@code most} bytes. */
    private static String sha256(InputStream from, long most) throws IOException {
        var digest = digest();
        byte[] buffer = new byte[ContentKind.BEGINNING];
        long left = most;
        for (int read = from.read(buffer); read >= 0 && left > 0; read = from.read(buffer)) {
            digest.update(buffer, 0, read);
            left -= read;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Without folders and control characters, and not longer than anybody reads. */
    static String plainName(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "").strip();
        int longest = 120;
        return name.length() <= longest ? name : name.substring(0, longest - 10) + "…" + name.substring(name.length() - 9);
    }
}
