using Microsoft.AspNetCore.Components;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Drafts;

/// <summary>主送 or 抄送: names in their order, each standing for one organ or for all of a group.</summary>
public sealed partial class RecipientsField(IDirectorySource directory)
{
    private bool _open;
    private int? _dragged;
    private string? _outer;

    /// <summary>"main" or "copy": names the texts and ids.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = null!;

    [Parameter, EditorRequired]
    public DraftField Field { get; set; }

    [Parameter, EditorRequired]
    public DraftProof Proof { get; set; } = null!;

    [Parameter, EditorRequired]
    public DraftChoices Choices { get; set; } = null!;

    [Parameter, EditorRequired]
    public IReadOnlyList<Addressee> Addressees { get; set; } = [];

    [Parameter]
    public EventCallback<IReadOnlyList<Addressee>> AddresseesChanged { get; set; }

    [Parameter]
    public Fault? Fault { get; set; }

    private IReadOnlyList<PickerNode> Nodes() => DraftChoices.Chosen(
        Choices.Recipients, Addressees.Where(addressee => addressee.Organs.Count > 0).Select(NodeOf));

    private Guid NodeOf(Addressee addressee) => addressee.Organs is [var single]
        ? single
        : Choices.Groups.FirstOrDefault(group => group.Organs.SequenceEqual(addressee.Organs))?.Id ?? addressee.Organs[0];

    // Names that were edited keep their wording; those that are in no directory stay until they are removed.
    private Task Take(IReadOnlyList<PickerNode> chosen)
    {
        var known = Addressees.Where(addressee => addressee.Organs.Count > 0).DistinctBy(NodeOf).ToDictionary(NodeOf);
        List<Addressee> next = [.. chosen.Select(node => known.GetValueOrDefault(node.Id) ?? Fresh(node))];
        var outer = Addressees.Where(addressee => addressee.IsOuter
            && !next.Any(other => string.Equals(other.PrintedName, addressee.PrintedName, StringComparison.Ordinal)));
        next.AddRange(outer.ToList());
        return SetAsync(next);
    }

    private Addressee Fresh(PickerNode node)
    {
        if (Choices.Groups.FirstOrDefault(group => group.Id == node.Id) is { } group)
        {
            return new Addressee(group.Name, group.Organs);
        }

        var organ = directory.Current.Organ(node.Id);
        return new Addressee(organ?.Level is OrganLevel.Department ? organ.ShortName : node.Text, [node.Id]);
    }

    private Task Rename(int at, string? name)
    {
        var printed = (name ?? "").Trim();
        if (printed.Length is 0)
        {
            return Task.CompletedTask;
        }

        List<Addressee> next = [.. Addressees];
        var organs = next[at].Organs.Count > 0 ? next[at].Organs : RecipientGroups.Resolve(directory.Current, Choices.Groups, printed);
        next[at] = new Addressee(printed, organs);
        return SetAsync(next);
    }

    // A name that the directory does know is that organ all the same.
    private Task AddOuter()
    {
        var printed = (_outer ?? "").Trim();
        _outer = null;
        return printed.Length is 0 || Addressees.Any(other => string.Equals(other.PrintedName, printed, StringComparison.Ordinal))
            ? Task.CompletedTask
            : SetAsync([.. Addressees, new Addressee(printed, RecipientGroups.Resolve(directory.Current, Choices.Groups, printed))]);
    }

    private Task Move(int from, int to)
    {
        List<Addressee> next = [.. Addressees];
        var moved = next[from];
        next.RemoveAt(from);
        next.Insert(to, moved);
        return SetAsync(next);
    }

    private Task Drop(int at)
    {
        var from = _dragged;
        _dragged = null;
        return from is { } start && start != at ? Move(start, at) : Task.CompletedTask;
    }

    private Task Remove(int at) => SetAsync([.. Addressees.Where((_, index) => index != at)]);

    private Task SetAsync(IReadOnlyList<Addressee> next) => AddresseesChanged.InvokeAsync(next);
}
