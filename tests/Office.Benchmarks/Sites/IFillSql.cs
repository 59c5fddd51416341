namespace Office.Benchmarks.Sites;

/// <summary>What differs between the databases when <see cref="FinishedMatters"/> fills one.</summary>
internal interface IFillSql
{
    /// <summary>Makes <c>bench_numbers(i)</c> from 1 and <c>bench_people(n, official_id, post_id)</c> from 0, and makes haste.</summary>
    string Begin(int matters, IReadOnlyList<(Guid OfficialId, Guid PostId)> people);

    string End { get; }

    /// <summary>Rows of two texts: what drops and what makes each index of these tables that is not a constraint.</summary>
    string Indexes(string tables);

    /// <summary>Rows of two texts, of which the first is the name of a column.</summary>
    string Columns(string table);

    /// <summary>WHERE and ORDER BY of the row that is the pattern; empty for any.</summary>
    string Pattern(string table);

    /// <summary>The id of the row of number <c>n.i</c>, distinct by kind and copy and rising with the number.</summary>
    string Id(int kind, int copy);

    /// <summary>A time of the matter of number <c>n.i</c>, some minutes after that of the one before.</summary>
    string Time(int copy);
}
