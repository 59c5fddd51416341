namespace Office.Integration.Tests.Permissions;

/// <summary>
/// Who may ask what, a file of <c>Tables</c> for each area: a row for each command and query, a column for each of
/// <see cref="Roles"/>. An <c>x</c> is let through to the handler. The three administrators come to no document; the machine
/// (reactions, jobs, command line) comes to everything.
/// </summary>
internal static class PermissionTable
{
    /// <summary>The names of the roles that each request lets through, by the request's name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Rows { get; } = Lines()
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(cells => cells[0], IReadOnlySet<string> (cells) => Allowed(cells[1..]), StringComparer.Ordinal);

    private static IEnumerable<string> Lines() =>
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Permissions", "Tables"), "*.txt")
        from line in File.ReadLines(file).Skip(1)
        where line is not ("" or ['#', ..])
        select line;

    private static HashSet<string> Allowed(string[] marks)
    {
        marks.Length.ShouldBe(Roles.Columns.Length);
        var allowed = marks.Index().Where(mark => mark.Item is "x").Select(mark => Roles.Columns[mark.Index].Name)
            .ToHashSet(StringComparer.Ordinal);
        // A delegate holds the principal's item: what the table lets the handler do, it lets the delegate do, and nothing else.
        if (allowed.Contains("handler"))
        {
            allowed.Add("delegate");
        }

        return allowed;
    }
}
