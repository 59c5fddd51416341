using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Incomings;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Incomings;

/// <summary>
/// 收文登记: the registry's desk, made for the keyboard. Enter registers, the next empty form has the focus and keeps what repeats;
/// what looks like a registered paper is shown while it is typed.
/// </summary>
public sealed partial class RegisterPage(IDispatcher dispatcher, IIdSource ids, IDirectorySource directory, NavigationManager address, Toasts toasts)
{
    private const int MostSenders = 300;

    private readonly List<NewIncomingFile> _files = [];
    private readonly List<(Guid Id, string Number, string Title)> _done = [];
    private IncomingForm _form = new() { Medium = IncomingMedium.Paper };
    private IReadOnlyList<SimilarIncoming> _similar = [];
    private IncomingView? _view;
    private ElementReference _first;
    private Fault? _fault;
    private Guid _id = ids.Next();
    private Guid _commandId = ids.Next();
    private string? _sender;
    private string? _reason;
    private bool _busy;
    private bool _missing;
    private bool _focus = true;

    /// <summary>The paper that waits to be registered; null for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    [Inject] private IAttachmentStore Store { get; set; } = null!;

    [Inject] private AttachmentLimits Limits { get; set; } = null!;

    private IEnumerable<string> Senders => directory.Current.Organs.Take(MostSenders).Select(organ => organ.FullName);

    private IReadOnlyList<Choice<DocumentKind?>> Kinds => [.. Enum.GetValues<DocumentKind>().Select(kind => new Choice<DocumentKind?>(kind, L[$"kind.{kind}"]))];

    protected override async Task OnParametersSetAsync()
    {
        if (Id is not { } id || _view?.Incoming.Id == id)
        {
            return;
        }

        var read = await dispatcher.AskAsync(new GetIncoming(id));
        _view = read.Match<IncomingView?>(view => view, _ => null);
        if (_view?.Item is not { StepId: IncomingSteps.Register, IsOpen: true })
        {
            _missing = true;
            return;
        }

        var paper = _view.Incoming;
        (_id, _sender) = (id, paper.SenderName);
        _form = new IncomingForm
        {
            SenderOrganId = paper.SenderOrganId,
            SenderNumber = paper.SenderNumber,
            Title = paper.Title,
            Kind = paper.Kind,
            Urgency = paper.Urgency,
            Secrecy = paper.Secrecy,
            DocumentDate = paper.DocumentDate,
            Medium = paper.Medium,
            Category = paper.Category,
            Copies = Math.Max(1, paper.Copies),
            Pages = paper.Pages,
            Enclosures = paper.Enclosures,
        };
        await LookAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus && !_missing)
        {
            _focus = false;
            await _first.FocusAsync();
        }
    }

    private static string Number(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private IReadOnlyList<Choice<T>> Words<T>(string field)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new Choice<T>(value, L[$"{field.ToLowerInvariant()}.{value}"]))];

    private Task ChangeAsync(IncomingForm form, bool look = false)
    {
        _form = form;
        return look ? LookAsync() : Task.CompletedTask;
    }

    private async Task LookAsync()
    {
        var found = await dispatcher.AskAsync(new FindSimilarIncomings(_sender ?? "", _form.SenderNumber, _form.Title, _id));
        _similar = found.Match<IReadOnlyList<SimilarIncoming>>(similar => similar, _ => []);
    }

    private async Task UploadAsync(IReadOnlyList<IBrowserFile> files)
    {
        foreach (var file in files)
        {
            await using var upload = file.OpenReadStream(Limits.FileSize);
            var stored = await Store.SaveAsync(upload, file.Name, CancellationToken.None);
            _fault = stored.Fault;
            if (stored.Fault is null)
            {
                _files.Add(new NewIncomingFile(ids.Next(), stored.Value));
            }
        }
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var organ = directory.Current.Organs.FirstOrDefault(one => one.FullName == _sender?.Trim() || one.ShortName == _sender?.Trim());
        var form = _form with { SenderName = _sender ?? "", SenderOrganId = organ?.Id ?? (Id is null ? null : _form.SenderOrganId) };
        var sent = await dispatcher.SendAsync(
            new RegisterIncoming(_id, Id is null ? null : _view?.Item?.Id, form, [.. _files], _reason), new CommandEnvelope(_commandId));
        (_busy, _fault) = (false, sent.Fault);
        if (sent.Fault is not null)
        {
            _commandId = ids.Next();
            await LookAsync();
            return;
        }

        toasts.Show(L["registered-as", sent.Value]);
        if (Id is { } id)
        {
            address.NavigateTo($"incomings/{id}");
            return;
        }

        _done.Insert(0, (_id, sent.Value, form.Title));
        Next(form);
    }

    // What repeats from one paper of the heap to the next stays: who sent it, how it came, what it is.
    private void Next(IncomingForm form)
    {
        _form = new IncomingForm { Medium = form.Medium, Category = form.Category, Kind = form.Kind, ReceivedOn = form.ReceivedOn, DocumentDate = form.DocumentDate };
        (_id, _commandId, _reason, _similar, _focus) = (ids.Next(), ids.Next(), null, [], true);
        _files.Clear();
    }
}
