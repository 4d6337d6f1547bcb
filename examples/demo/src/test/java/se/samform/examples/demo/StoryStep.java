package se.samform.examples.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The steps of the story of one application, in their order. What {@link Kind#POSTS} posts a page that the step before opened. */
enum StoryStep {

    ARRIVE(Kind.READS, ToldStory::arrive),
    LOG_IN(Kind.POSTS, ToldStory::logIn),
    START_DRAFT(Kind.POSTS, ToldStory::startDraft),
    SAVE_CHILD(Kind.POSTS, ToldStory::saveChild),
    REVEAL_QUESTIONS(Kind.POSTS, ToldStory::revealQuestions),
    UPLOAD_FILE(Kind.POSTS, ToldStory::uploadFile),
    SAVE_SCHOOL(Kind.POSTS, ToldStory::saveSchool),
    SAVE_DAYS(Kind.POSTS, ToldStory::saveDays),
    SAVE_CONTACT(Kind.POSTS, ToldStory::saveContact),
    SUBMIT(Kind.POSTS, ToldStory::submit),
    READ_RECEIPT(Kind.READS, ToldStory::readReceipt),
    FETCH_PDF(Kind.READS, ToldStory::fetchPdf),
    DELIVERED(Kind.READS, ToldStory::isDelivered),
    MAILED(Kind.READS, ToldStory::isMailed),
    OPEN_DESK(Kind.READS, ToldStory::openDesk),
    TAKE(Kind.POSTS, ToldStory::take),
    CHANGE_STATUS(Kind.POSTS, ToldStory::changeStatus),
    WRITE_TO_CITIZEN(Kind.POSTS, ToldStory::writeToCitizen),
    READ_MY_CASE(Kind.READS, ToldStory::readMyCase),
    ANSWER(Kind.POSTS, ToldStory::answer),
    READ_ANSWER(Kind.READS, ToldStory::readAnswer);

    enum Kind {
        READS, POSTS
    }

    /** What a step does; it fails if something is lost. */
    @FunctionalInterface
    interface Doing {
        void in(ToldStory story);
    }

    /** Between two steps that follow each other. */
    record Gap(StoryStep before, StoryStep after) {
    }

    private final Kind kind;
    private final Doing doing;

    StoryStep(Kind kind, Doing doing) {
        this.kind = kind;
        this.doing = doing;
    }

    void tell(ToldStory story) {
        doing.in(story);
    }

    static List<Gap> gaps() {
        var steps = values();
        return IntStream.range(1, steps.length).mapToObj(i -> new Gap(steps[i - 1], steps[i])).toList();
    }

    static List<StoryStep> posting() {
        return Arrays.stream(values()).filter(step -> step.kind == Kind.POSTS).toList();
    }
}
