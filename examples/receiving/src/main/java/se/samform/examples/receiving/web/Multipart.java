package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemHeaders;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/** Commons FileUpload on the JDK's own HTTP server: parts are read as they come, headers as UTF-8 (RFC 7578, 5.1). */
final class Multipart extends AbstractFileUpload<HttpExchange, DiskFileItem, DiskFileItemFactory> {

    private static final int HEADERS_OF_A_PART = 16 * 1024;

    private final long limit;

    Multipart(long limit) {
        this.limit = limit;
        setHeaderCharset(StandardCharsets.UTF_8);
        setMaxPartHeaderSize(HEADERS_OF_A_PART);
    }

    @Override
    public FileItemInputIterator getItemIterator(HttpExchange exchange) throws IOException {
        return getItemIterator(new Request(exchange, limit));
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(HttpExchange exchange) throws FileUploadException {
        return parseParameterMap(new Request(exchange, limit));
    }

    @Override
    public List<DiskFileItem> parseRequest(HttpExchange exchange) throws FileUploadException {
        return parseRequest(new Request(exchange, limit));
    }

    /** The name as the sender's user gave it: browsers and other senders write three characters as {@code %22}, {@code %0D}, {@code %0A}. */
    String givenName(FileItemHeaders headers) {
        return Optional.ofNullable(getFileName(headers)).orElse("").replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    private record Request(HttpExchange exchange, long limit) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return exchange.getRequestHeaders().getFirst("Content-Type");
        }

        @Override
        public InputStream getInputStream() {
            return new Body(exchange.getRequestBody(), limit);
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
