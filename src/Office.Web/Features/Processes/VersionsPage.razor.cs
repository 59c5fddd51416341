using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Definitions;

namespace Office.Web.Features.Processes;

/// <summary>The versions of a process, any two of them side by side with what differs in colour; what is being drawn counts as one.</summary>
public sealed partial class VersionsPage
{
    private static readonly TimeSpan s_officeOffset = TimeSpan.FromHours(8);

    private string _name = "";
    private IReadOnlyList<Choice<Guid>> _choices = [];
    private Guid _earlier;
    private Guid _later;
    private ReadOnlyMemory<byte> _before;
    private ReadOnlyMemory<byte> _after;
    private DrawingDiff? _diff;
    private Fault? _fault;

    [Parameter] public string Key { get; set; } = "";

    [SupplyParameterFromQuery(Name = "draft")] private Guid? Draft { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var versions = await Dispatcher.AskAsync(new ListProcessVersions(Key));
        if (versions.Fault is not null)
        {
            _fault = versions.Fault;
            return;
        }

        List<Choice<Guid>> choices = [.. versions.Value.Select(version => new Choice<Guid>(version.Id, TextOf(version)))];
        _name = versions.Value is [var newest, ..] ? newest.Name : Key;
        if (Draft is { } draft)
        {
            choices.Insert(0, new(draft, L["draft"]));
        }

        _choices = choices;
        if (choices.Count > 0)
        {
            await ShowAsync(choices[Math.Min(1, choices.Count - 1)].Value, choices[0].Value);
        }
    }

    private async Task ShowAsync(Guid earlier, Guid later)
    {
        (_earlier, _later) = (earlier, later);
        var (before, after) = (await XmlAsync(earlier), await XmlAsync(later));
        _fault = before.Fault ?? after.Fault;
        if (_fault is not null)
        {
            return;
        }

        (_before, _after) = (before.Value, after.Value);
        var diff = DrawingDiff.Of(_before, _after);
        (_diff, _fault) = (diff.Fault is null ? diff.Value : null, diff.Fault);
    }

    private async Task<Outcome<ReadOnlyMemory<byte>>> XmlAsync(Guid id) => id == Draft
        ? (await Dispatcher.AskAsync(new GetProcessDraft(id))).Match<Outcome<ReadOnlyMemory<byte>>>(draft => draft.Xml, fault => fault)
        : (await Dispatcher.AskAsync(new GetProcessVersion(id))).Match<Outcome<ReadOnlyMemory<byte>>>(version => version.Xml, fault => fault);

    private string TextOf(Guid id) => _choices.FirstOrDefault(choice => choice.Value == id)?.Text ?? "";

    private string TextOf(PublishedVersion version)
    {
        var text = L["version-of", version.Version.ToString(CultureInfo.InvariantCulture)].Value;
        var at = DateText.Moment(version.At.ToOffset(s_officeOffset));
        return version.IsOwn ? $"{text} · {at}" : $"{text} · {version.OrganName} · {at}";
    }

    private static IReadOnlyList<DiagramMark> Marks(params (IReadOnlyList<string> Ids, string Mark)[] groups) =>
        [.. groups.SelectMany(group => group.Ids.Select(id => new DiagramMark(id, group.Mark, Note: null)))];
}
