using Office.Organization.Directory;
using Office.Organization.Posts;

namespace Office.Organization.Importing;

/// <summary>What the four files must be together: every reference found, no loop, every organ able to do its work.</summary>
internal sealed class OrganizationChecks(OrganizationRows rows)
{
    // Without these a Dispatch would stop half way, and nobody would be asked.
    private static readonly Duty[] s_needed = [Duty.OfficeReview, Duty.Clerk, Duty.SealKeeper];

    private static readonly Duty[] s_administrators =
        [Duty.SystemAdministrator, Duty.SecurityAdministrator, Duty.AuditAdministrator];

    private readonly List<ImportProblem> _problems = [];
    private readonly ILookup<string, UnitRow> _unitsOfOrgan = rows.Units.ToLookup(u => u.Organ, StringComparer.Ordinal);
    private readonly ILookup<string, PostRow> _postsOfOrgan = rows.Posts.ToLookup(p => p.Organ, StringComparer.Ordinal);
    private readonly ILookup<string, PostRow> _postsOfUnit = rows.Posts.ToLookup(p => p.UnitKey, StringComparer.Ordinal);
    private readonly ILookup<string, PostRow> _postsOfOfficial =
        rows.Posts.ToLookup(p => p.Official, StringComparer.Ordinal);

    public IReadOnlyList<ImportProblem> Run()
    {
        Duplicates();
        References();
        Loops();
        foreach (var organ in rows.Organs)
        {
            Staffing(organ);
        }

        Heads();
        foreach (var official in rows.Officials)
        {
            Posts(official);
        }

        foreach (var duty in s_administrators.Where(duty => !rows.Posts.Any(post => post.Duties.Contains(duty))))
        {
            _problems.Add(new ImportProblem(
                OrganizationFolder.PostsFile, 0, new ImportFault.AdministratorMissing(Word(duty))));
        }

        return _problems;
    }

    private static string Word(Duty duty) => OrganizationFolder.Duties.Single(pair => pair.Value == duty).Key;

    private void Duplicates()
    {
        Unique(rows.Organs.Select(organ => (organ.Row, organ.Code)));
        Unique(rows.Organs.Select(organ => (organ.Row, organ.FullName)));
        Unique(rows.Organs.SelectMany(organ => organ.Prefixes, (organ, prefix) => (organ.Row, prefix.Text)));
        Unique(rows.Units.Select(unit => (unit.Row, unit.Key)));
        Unique(rows.Officials.Select(official => (official.Row, official.Code)));
        Unique(rows.Posts.Select(post => (post.Row, $"{post.Official} {post.UnitKey} {post.Title}")));
    }

    private void Unique(IEnumerable<(CsvRow Row, string Key)> keys)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (row, key) in keys.Where(pair => pair.Key.Length > 0))
        {
            if (!seen.TryAdd(key, row.Line))
            {
                _problems.Add(row.Problem(new ImportFault.Duplicate(key, seen[key])));
            }
        }
    }

    private void References()
    {
        var organs = rows.Organs.Select(organ => organ.Code).ToHashSet(StringComparer.Ordinal);
        var units = rows.Units.Select(unit => unit.Key).ToHashSet(StringComparer.Ordinal);
        var officials = rows.Officials.Select(official => official.Code).ToHashSet(StringComparer.Ordinal);
        Known(rows.Organs.Where(organ => organ.Parent.Length > 0).Select(o => (o.Row, "parent", o.Parent)), organs);
        Known(rows.Units.Select(unit => (unit.Row, "organ", unit.Organ)), organs);
        Known(rows.Officials.Select(official => (official.Row, "organ", official.Organ)), organs);
        Known(rows.Posts.Select(post => (post.Row, "official", post.Official)), officials);
        Known(rows.Posts.Select(post => (post.Row, "unit", post.UnitKey)), units);
    }

    private void Known(IEnumerable<(CsvRow Row, string Column, string Key)> references, HashSet<string> known)
    {
        foreach (var (row, column, key) in references.Where(reference => !known.Contains(reference.Key)))
        {
            _problems.Add(row.Problem(new ImportFault.UnknownReference(column, key)));
        }
    }

    private void Loops()
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var organ in rows.Organs)
        {
            parents.TryAdd(organ.Code, organ.Parent);
        }

        // Each is walked once: a loop is reported once, at the first organ whose way up runs into it.
        var walked = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var organ in rows.Organs)
        {
            var path = new HashSet<string>(StringComparer.Ordinal);
            var at = organ.Code;
            while (!walked.Contains(at) && path.Add(at))
            {
                at = parents.GetValueOrDefault(at, "");
            }

            if (!walked.Contains(at))
            {
                _problems.Add(organ.Row.Problem(new ImportFault.OrganLoop(at)));
            }

            walked.UnionWith(path);
        }
    }

    private void Staffing(OrganRow organ)
    {
        var units = _unitsOfOrgan[organ.Code].ToList();
        if (units.Count == 0)
        {
            return;
        }

        if (organ.Level == OrganLevel.Village)
        {
            _problems.Add(organ.Row.Problem(new ImportFault.VillageStaffed(organ.Code)));
            return;
        }

        if (units.Count(unit => unit.IsOffice) is var offices && offices != 1)
        {
            _problems.Add(organ.Row.Problem(
                offices == 0 ? new ImportFault.NoOffice(organ.Code) : new ImportFault.TwoOffices(organ.Code)));
        }

        var filled = _postsOfOrgan[organ.Code].SelectMany(post => post.Duties).ToHashSet();
        if (!filled.Contains(Duty.Leader))
        {
            _problems.Add(organ.Row.Problem(new ImportFault.NoLeader(organ.Code)));
        }

        foreach (var duty in s_needed.Where(duty => !filled.Contains(duty)))
        {
            _problems.Add(organ.Row.Problem(new ImportFault.DutyUnfilled(organ.Code, Word(duty))));
        }
    }

    /// <summary>A unit with people has a head, unless it is the leadership itself.</summary>
    private void Heads()
    {
        foreach (var unit in rows.Units)
        {
            var duties = _postsOfUnit[unit.Key].SelectMany(post => post.Duties).ToHashSet();
            var isLeadership = duties.Contains(Duty.Leader) || duties.Contains(Duty.DeputyLeader);
            if (_postsOfUnit[unit.Key].Any() && !isLeadership && !duties.Contains(Duty.UnitHead))
            {
                _problems.Add(unit.Row.Problem(new ImportFault.NoHead(unit.Key)));
            }
        }
    }

    private void Posts(OfficialRow official)
    {
        var posts = _postsOfOfficial[official.Code].ToList();
        if (posts.Count == 0)
        {
            _problems.Add(official.Row.Problem(new ImportFault.NoPost(official.Code)));
        }
        else if (posts.Count(post => post.IsPrimary) is var primary && primary != 1)
        {
            _problems.Add(official.Row.Problem(new ImportFault.PrimaryPost(official.Code, primary)));
        }

        if (Post.MixesAdministration(posts.SelectMany(post => post.Duties)))
        {
            _problems.Add(new ImportProblem(official.Row.File, official.Row.Line, new PostFault.AdministratorsApart()));
        }

        if (official.AbsentFrom is null != official.AbsentTo is null || official.AbsentTo < official.AbsentFrom)
        {
            _problems.Add(official.Row.Problem(new ImportFault.LeaveIncomplete()));
        }
    }
}
