using Microsoft.Extensions.Logging.Abstractions;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Drafts;

namespace Office.Web.Tests.Features.Drafts;

public sealed class DraftSaverTests : IDisposable
{
    private readonly ScriptedSaves _office = new();
    private readonly DraftSaver _saver;
    private readonly DraftSheet _sheet;

    public DraftSaverTests()
    {
        var form = new DraftForm { Content = new DocumentContent { Kind = DocumentKind.Notice, Title = "" } };
        _sheet = new DraftSheet(form, _ => null);
        _saver = new DraftSaver(_office, new SequentialIds(), new StillClock(), NullLogger<DraftSaver>.Instance);
        _saver.Begin(_sheet, SequentialIds.Make(1), workItemId: null, new DraftView
        {
            Form = form,
            Revision = 4,
            State = DispatchState.Draft,
            SavedAt = default,
            Imprint = new Imprint { RedHead = "", Organ = "", PrintedBy = "" },
            SealDiameterMm = 42,
            OrganId = default,
            UnitId = default,
            Attachments = [],
            Held = null,
        });
    }

    public void Dispose() => _saver.Dispose();

    [Fact]
    public async Task Each_save_names_the_revision_of_the_one_before()
    {
        Type("关于");
        await _saver.SaveAsync();
        Type("关于防汛的通知");
        (await _saver.SaveAsync()).ShouldBeTrue();

        _office.Sent.Select(sent => sent.Command.BaseRevision).ShouldBe([4, 5]);
        _saver.Revision.ShouldBe(6);
        _saver.IsDirty.ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_is_sent_when_nothing_was_typed()
    {
        (await _saver.SaveAsync()).ShouldBeTrue();

        _office.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_typed_while_a_save_is_on_its_way_is_saved_too()
    {
        Type("甲");
        _office.WhileSending = () =>
        {
            _office.WhileSending = () => { };
            Type("甲乙");
        };

        await _saver.SaveAsync();

        _office.Sent.Select(sent => sent.Command.Form.Content.Title).ShouldBe(["甲", "甲乙"]);
    }

    [Fact]
    public async Task A_text_that_another_window_overtook_waits_until_somebody_decides()
    {
        Type("本窗口");
        _office.Refusals.Enqueue(new DispatchFault.DraftMovedOn(9));

        (await _saver.SaveAsync()).ShouldBeFalse();
        _saver.IsOvertaken.ShouldBeTrue();
        _saver.IsDirty.ShouldBeTrue();

        (await _saver.OverwriteAsync(standingRevision: 9)).ShouldBeTrue();
        _office.Sent[^1].Command.BaseRevision.ShouldBe(9);
        _office.Sent[^1].Command.Form.Content.Title.ShouldBe("本窗口");
    }

    [Fact]
    public async Task A_save_whose_answer_is_unknown_is_repeated_as_the_same_command()
    {
        Type("甲");
        _office.Refusals.Enqueue(new FoundationFault.StorageUnavailable());
        (await _saver.SaveAsync()).ShouldBeFalse();

        Type("甲乙");
        (await _saver.SaveAsync()).ShouldBeTrue();

        _office.Sent[1].ShouldBe(_office.Sent[0]);
        _office.Sent[2].Command.Form.Content.Title.ShouldBe("甲乙");
    }

    private void Type(string title)
    {
        _sheet.Title = title;
        _sheet.Touch();
    }

    /// <summary>Whose timers never ring, so that only the test saves.</summary>
    private sealed class StillClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new NoTimer();

        private sealed class NoTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
