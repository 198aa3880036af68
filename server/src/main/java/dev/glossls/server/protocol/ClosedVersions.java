package dev.glossls.server.protocol;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes that a reported note has no version, because nobody has it open: the protocol wants {@code null} there, which lsp4j
 * leaves out.
 */
public final class ClosedVersions implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // Each branch has looked at the type.
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() == WorkspaceFullDocumentDiagnosticReport.class) {
            return (TypeAdapter<T>) new Full(gson);
        }
        return type.getRawType() == WorkspaceUnchangedDocumentDiagnosticReport.class
                ? (TypeAdapter<T>) new Unchanged()
                : null;
    }

    private static final class Full extends TypeAdapter<WorkspaceFullDocumentDiagnosticReport> {
        private final Gson gson;

        private Full(Gson gson) {
            this.gson = gson;
        }

        @Override
        public void write(JsonWriter out, WorkspaceFullDocumentDiagnosticReport report) throws IOException {
            out.beginObject().name("kind").value(report.getKind());
            out.name("resultId").value(report.getResultId());
            out.name("items");
            gson.toJson(report.getItems(), report.getItems().getClass(), out);
            end(out, report.getUri(), Optional.ofNullable(report.getVersion()));
        }

        @Override
        public WorkspaceFullDocumentDiagnosticReport read(JsonReader in) {
            throw new UnsupportedOperationException("no client sends reports");
        }
    }

    private static final class Unchanged extends TypeAdapter<WorkspaceUnchangedDocumentDiagnosticReport> {
        @Override
        public void write(JsonWriter out, WorkspaceUnchangedDocumentDiagnosticReport report) throws IOException {
            out.beginObject().name("kind").value(report.getKind());
            out.name("resultId").value(report.getResultId());
            end(out, report.getUri(), Optional.ofNullable(report.getVersion()));
        }

        @Override
        public WorkspaceUnchangedDocumentDiagnosticReport read(JsonReader in) {
            throw new UnsupportedOperationException("no client sends reports");
        }
    }

    private static void end(JsonWriter out, String uri, Optional<Integer> version) throws IOException {
        out.name("uri").value(uri).name("version");
        boolean nulls = out.getSerializeNulls();
        out.setSerializeNulls(true);
        if (version.isPresent()) {
            out.value(version.get());
        } else {
            out.nullValue();
        }
        out.setSerializeNulls(nulls);
        out.endObject();
    }
}
