using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.DutyRosters;

/// <summary>Enters one shift; the next one begins where it ends.</summary>
public sealed partial class AddShift(IDirectorySource directory, IIdSource ids)
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    private Guid? _official;
    private DutyRole _role = DutyRole.Officer;
    private string? _from;
    private string? _to;
    private string? _phone;
    private Fault? _fault;
    private bool _sending;
    private DateOnly _shown;

    /// <summary>Whose roster it is.</summary>
    [Parameter, EditorRequired] public Guid Organ { get; set; }

    /// <summary>The first day of the week that is shown: the first shift offered is its first night.</summary>
    [Parameter, EditorRequired] public DateOnly Monday { get; set; }

    /// <summary>Raised when the shift was entered.</summary>
    [Parameter] public EventCallback OnDone { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    private IReadOnlyList<Choice<Guid?>> People =>
    [
        .. directory.Current.Posts.Where(post => post.OrganId == Organ)
            .Select(post => directory.Current.Official(post.OfficialId)!)
            .DistinctBy(official => official.Id)
            .OrderBy(official => official.Order)
            .Select(official => new Choice<Guid?>(official.Id, official.Name)),
    ];

    private IReadOnlyList<Choice<DutyRole>> Roles =>
        [.. Enum.GetValues<DutyRole>().Select(role => new Choice<DutyRole>(role, L["role." + role]))];

    protected override void OnParametersSet()
    {
        if (_shown != Monday)
        {
            _shown = Monday;
            (_from, _to) = (Text(Monday.ToDateTime(new TimeOnly(17, 30))), Text(Monday.AddDays(1).ToDateTime(new TimeOnly(8, 30))));
        }
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? new(time, s_offset) : default;

    private async Task SendAsync()
    {
        _sending = true;
        var (from, to) = (Instant(_from), Instant(_to));
        var sent = await Dispatcher.SendAsync(
            new AddDutyShifts([new PlannedShift(_official ?? Guid.Empty, _role, from, to, _phone ?? "")]),
            new CommandEnvelope(ids.Next()));
        (_sending, _fault) = (false, sent.Fault);
        if (sent.Fault is null)
        {
            (_from, _to, _official) = (Text(from.AddDays(1).DateTime), Text(to.AddDays(1).DateTime), null);
            await OnDone.InvokeAsync();
        }
    }
}
