using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>What the import made of a file, and what it has to say about it.</summary>
public sealed record ImportedDocument(DocumentContent Content, ImportReport Report);
