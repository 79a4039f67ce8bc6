namespace Hangfire;

/// <summary>A job could not be stored or its state not be changed; the cause is inside.</summary>
public class BackgroundJobClientException(string message, Exception inner) : Exception(message, inner);
