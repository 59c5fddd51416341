namespace Office.Organization.Importing;

/// <summary>One row of a file that is being imported.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">Its line, the header being 1.</param>
/// <param name="Fields">Value by column; every column of the format is there.</param>
internal sealed record CsvRow(string File, int Line, IReadOnlyDictionary<string, string> Fields)
{
    public string this[string column] => Fields[column];

    public ImportProblem Problem(ImportFault.InFile fault) => new(File, Line, fault);
}
