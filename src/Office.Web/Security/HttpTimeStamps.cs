using System.Net.Http.Headers;
using Office.Documents.Signatures.TimeStamps;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>Asks the configured authority over HTTP (RFC 3161, 3.4). Five seconds and 64 KB at most.</summary>
internal sealed partial class HttpTimeStamps : ITimeStamps, IDisposable
{
    private const int MostBytes = 64 * 1024;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly TimeStampSetting _setting;
    private readonly ILogger<HttpTimeStamps> _log;
    private readonly HttpClient _http;

    public HttpTimeStamps(TimeStampSetting setting, ILogger<HttpTimeStamps> log)
    {
        (_setting, _log) = (setting, log);
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = s_patience })
        {
            Timeout = s_patience,
            MaxResponseContentBufferSize = MostBytes,
        };
    }

    public bool IsConfigured => _setting.Url is not null;

    public async Task<Outcome<byte[]>> StampAsync(byte[] sha256, CancellationToken cancellationToken)
    {
        if (_setting.Url is not { } url)
        {
            return new TimeStampFault.NotConfigured();
        }

        var question = new TimeStampQuestion(sha256);
        try
        {
            using var body = new ByteArrayContent(question.Bytes);
            body.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
            using var answer = await _http.PostAsync(url, body, cancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                LogAnswer(url, (int)answer.StatusCode);
                return new TimeStampFault.Refused();
            }

            return question.Read(await answer.Content.ReadAsByteArrayAsync(cancellationToken), _setting.Anchor);
        }
        catch (Exception away) when (away is HttpRequestException or IOException
            || (away is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogAway(url, away.Message);
            return new TimeStampFault.Unreachable();
        }
    }

    public void Dispose() => _http.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The time-stamp authority {Url} answered {Status}")]
    private partial void LogAnswer(Uri url, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The time-stamp authority {Url} did not answer: {Reason}")]
    private partial void LogAway(Uri url, string reason);
}
